package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredTextTest {
  private static final String SENT =
      """
      awardNoticeDate: 2026-07-20
      owner: {category: 机关, size: 大型}
      bid.quality: 合格
      meta.awardPrice: 100
      approvalDocs: [甲, 乙]
      """;

  @Test
  void findsValuesByPathByDottedNameAndByFullKey() {
    DeclaredText text = DeclaredText.of(SENT);

    assertThat(text.value("meta.awardNoticeDate")).contains("2026-07-20");
    assertThat(text.value("meta.owner.category")).contains("机关");
    assertThat(text.value("meta.bid.quality")).contains("合格");
    assertThat(text.value("meta.awardPrice")).contains("100");
    assertThat(text.value("meta.approvalDocs")).contains(List.of("甲", "乙"));
    assertThat(text.value("meta.contractor.size")).isEmpty();
    assertThat(text.value("meta.awardNoticeDate.day")).isEmpty();
  }

  @Test
  void changesOneValueAndKeepsTheOthers() {
    DeclaredText text = DeclaredText.of(SENT);
    text.set("meta.owner.category", "事业单位");
    text.set("meta.awardPrice", "");
    text.set("meta.contractor.size", "说“小型”: \"#");
    DeclaredText again = DeclaredText.of(text.text());

    assertThat(again.value("meta.owner.category")).contains("事业单位");
    assertThat(again.value("meta.owner.size")).contains("大型");
    assertThat(again.value("meta.awardPrice")).isEmpty();
    assertThat(again.value("meta.contractor.size")).contains("说“小型”: \"#");
    assertThat(again.value("meta.approvalDocs")).contains(List.of("甲", "乙"));
  }

  @Test
  void isEmptyWhenNothingIsDeclaredAnyMore() {
    DeclaredText text = DeclaredText.of("owner: {category: 机关}");
    text.set("meta.owner.category", "");

    assertThat(text.text()).isEmpty();
    assertThat(DeclaredText.of("").text()).isEmpty();
  }

  @Test
  void groupsAmounts() {
    assertThat(Amounts.grouped("23060000.00")).isEqualTo("23,060,000.00");
    assertThat(Amounts.grouped("-1234")).isEqualTo("-1,234");
    assertThat(Amounts.grouped("-123")).isEqualTo("-123");
    assertThat(Amounts.grouped("约百万")).isEqualTo("约百万");
  }
}
