package fadu.fact.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeReaderTest {
  private static final String MODES = "dispute.modes";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          发生争议，提交青石仲裁委员会仲裁。                                        => 仲裁
          发生争议协商不成的，向工程所在地人民法院起诉。                            => 诉讼
          双方发生争议，可以提交仲裁，也可以向人民法院起诉。                        => 仲裁、诉讼
          发生争议提交青石仲裁委员会仲裁，双方均不得向人民法院起诉。                => 仲裁
          争议由青石仲裁委员会仲裁，可以向人民法院申请财产保全。                    => 仲裁
          争议向工程所在地人民法院起诉解决，诉讼费由败诉方承担。                    => 诉讼
          争议提交青石仲裁委员会仲裁；对裁决不服的，可以向人民法院起诉。            => 仲裁
          发生争议不采用仲裁，由工程所在地人民法院管辖。                            => 诉讼
          发生争议，提交青石仲裁委员会仲裁。首部地址为送达地址，适用于仲裁和诉讼。  => 仲裁
          争议由工程所在地法院管辖。电子邮箱可以送达文书，诉讼、仲裁同样有效。      => 诉讼
          争议解决：☑向青石仲裁委员会申请仲裁 □向人民法院起诉                     => 仲裁
          争议解决：☑向青石仲裁委员会申请仲裁 ☑向人民法院起诉                    => 仲裁、诉讼
          发生争议按下列第（2）种方式解决：（1）提交仲裁委员会仲裁；（2）向人民法院起诉。       => 诉讼
          发生争议按下列第二种方式解决：1、提交仲裁委员会仲裁；2、向人民法院起诉。             => 诉讼
          发生争议按下列第①种方式解决：①提交仲裁委员会仲裁；②向人民法院起诉。               => 仲裁
          """)
  void readsTheForumsThatAreChosen(String clause, String expected) {
    assertThat(Read.clause(clause).value(MODES)).isEqualTo(expected);
  }

  @Test
  void quotesTheWordsThatNameEachForum() {
    Read read = Read.clause("双方发生争议，可以提交青石仲裁委员会仲裁，也可以向人民法院起诉。");
    assertThat(read.words(MODES).get(0)).contains("仲裁委员会仲裁", "人民法院起诉");
    assertThat(read.value("dispute.clauseText")).contains("仲裁", "起诉");
  }

  @Test
  void theParticularConditionsComeBeforeTheGeneral() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            第一部分 合同协议书
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第二部分 通用合同条款
            20.4 争议向有管辖权的人民法院起诉。
            第三部分 专用合同条款
            20.4 争议提交青石仲裁委员会仲裁。
            """);
    assertThat(read.value(MODES)).isEqualTo("仲裁");
  }

  @Test
  void aSupplementComesBeforeTheContract() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            第一部分 合同协议书
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第三部分 专用合同条款
            20.4 争议提交青石仲裁委员会仲裁。
            补充协议
            一、争议改为向工程所在地人民法院起诉。
            """);
    assertThat(read.value(MODES)).isEqualTo("诉讼");
  }

  @Test
  void readsBoxesOfTheClause() {
    Read read = Read.clause("争议解决方式：☑向青石仲裁委员会申请仲裁 ☑向人民法院起诉");
    assertThat(read.value("dispute.checkboxes")).contains("仲裁", "起诉");
  }
}
