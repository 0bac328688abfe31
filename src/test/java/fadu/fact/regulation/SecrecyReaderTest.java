package fadu.fact.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyReaderTest {
  private static final String KEY = "clauses.confidentiality";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人对本合同及工程的一切资料负有绝对保密义务，任何情况下都不得向包括纪检、审计在内的任何第三方提供。",
        "未经发包人书面同意，承包人不得向任何单位和个人透露本工程的任何信息。",
        "乙方不得接受审计、财政等部门的检查，有来人一律推给甲方。",
        "对外公开本合同任何内容均须双方同意，否则构成违约，不设例外。",
        "合同价款属于机密，双方不得对外公开，政府采购网站也不予公示。",
        "凡媒体、信访、纪委来调查的，乙方一律不予配合。",
        "合同文本不得提供给审计机关。",
        "双方对本合同内容严格保密，不得以任何方式、任何理由泄露给任何第三方。"
      })
  void findsSecrecyAgainstTheLaw(String words) {
    assertThat(Read.clause(words).values(KEY)).isNotEmpty().allMatch(said -> said.startsWith("应当"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人应对发包人提供的设计文件保密，但为履行合同需要或法律另有规定的除外。",
        "双方应对合同履行中知悉的对方商业秘密予以保密，保密期限两年。",
        "承包人应配合审计机关开展审计，如实提供资料。",
        "本合同内容双方应予保密，但依法应当公开的除外。",
        "未经发包人同意，承包人不得擅自在现场接受媒体采访。",
        "合同签订后发包人应在二个工作日内在政府采购网公告合同。",
        "承包人不得泄露投标文件中的个人信息。",
        "除依法需要向有关部门提供外，任何一方不得将本合同内容泄露给第三方。"
      })
  void passesOverSecrecyWithinReason(String words) {
    assertThat(Read.clause(words).values(KEY)).noneMatch(said -> said.startsWith("应当"));
  }
}
