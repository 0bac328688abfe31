package fadu.rules;

import fadu.clause.DocumentKind;
import fadu.text.SourceText;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of a case into a small contract that is otherwise complete and lawful. */
final class CaseFrame {
  /**
   * @param marks the ranges that the evidence must touch
   */
  record Framed(List<SourceText> texts, List<Span> marks) {}

  private static final String HEAD =
      """
      河堤路道路维修工程%s合同
      发包人（全称）：云岭市市政设施管理中心
      承包人（全称）：云岭恒达建设工程有限公司
      一、工程概况
      工程名称：河堤路道路维修工程
      工程地点：云岭市河堤路
      工程内容：施工图纸范围内的道路维修。
      二、合同工期
      计划开工日期：%s
      计划竣工日期：%s
      工期总日历天数：180天。
      三、签约合同价
      签约合同价为人民币（大写）壹仟万元整（¥10000000.00元）。
      四、双方约定
      """;

  private static final String FOOT =
      """

      五、合同订立
      订立时间：%s
      发包人：云岭市市政设施管理中心（公章）
      承包人：云岭恒达建设工程有限公司（公章）
      """;

  private CaseFrame() {}

  static Framed of(Page page, PointCase each, LocalDate date) {
    boolean construction = page.point().appliesTo().contains(DocumentKind.CONSTRUCTION.label());
    LocalDate start = date.plusDays(30);
    String head =
        each.frame()
            ? HEAD.formatted(
                construction ? "施工" : "工程总承包", print(start), print(start.plusDays(179)))
            : "";
    String foot = each.frame() ? FOOT.formatted(print(date)) : "";
    String body = each.text().strip();
    List<SourceText> texts = new ArrayList<>();
    List<Span> marks = new ArrayList<>();
    texts.add(SourceText.of("合同.txt", head + Marked.plain(body) + foot));
    mark(body, 0, head.length(), marks);
    for (PointCase.Paper paper : each.papers()) {
      mark(paper.text(), texts.size(), 0, marks);
      texts.add(SourceText.of(paper.name(), Marked.plain(paper.text())));
    }
    return new Framed(texts, marks);
  }

  private static void mark(String text, int file, int shift, List<Span> marks) {
    Marked.ranges(text)
        .forEach(range -> marks.add(new Span(file, range[0] + shift, range[1] + shift)));
  }

  private static String print(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
