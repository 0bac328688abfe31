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
      %s合同
      发包人（全称）：云岭市城东区市政设施管理中心
      承包人（全称）：云岭恒达建设工程有限公司
      一、工程概况
      工程名称：城东区文化活动中心工程
      工程地点：云岭市城东区河堤路
      工程内容：施工图纸范围内的全部内容
      二、合同工期
      计划开工日期：%s
      计划竣工日期：%s
      工期总日历天数：300天
      三、合同价格
      签约合同价：人民币（大写）壹仟贰佰捌拾万元整（¥12,800,000.00元）
      四、双方另行约定
      """;

  private static final String FOOT =
      """
      五、合同订立
      签订日期：%s
      发包人（盖章）：云岭市城东区市政设施管理中心
      承包人（盖章）：云岭恒达建设工程有限公司
      """;

  private CaseFrame() {}

  static Framed of(Page page, PointCase each, LocalDate date) {
    boolean construction = page.point().appliesTo().contains(DocumentKind.CONSTRUCTION.label());
    LocalDate start = date.plusDays(22);
    String kind = construction ? "建设工程施工" : "建设项目工程总承包";
    String head = HEAD.formatted(kind, print(start), print(start.plusDays(299)));
    String body = each.text().strip();
    String all = each.frame() ? head + body + "\n" + FOOT.formatted(print(date)) : body;
    List<SourceText> texts = new ArrayList<>();
    List<Span> marks = new ArrayList<>();
    texts.add(SourceText.of("合同.txt", Marked.plain(all)));
    marks.addAll(Marked.spans(0, all));
    for (PointCase.Paper paper : each.papers()) {
      marks.addAll(Marked.spans(texts.size(), paper.text()));
      texts.add(SourceText.of(paper.name(), Marked.plain(paper.text())));
    }
    return new Framed(texts, marks);
  }

  private static String print(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
