package fadu.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Findings as a Word document, laid out like an official paper: A4, title in 小标宋, headings in 黑体
 * and 楷体, body in 仿宋 of size 三号. Fonts are named, not embedded.
 */
public final class FindingsDocument {
  private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六"};

  private final Typesetting set;
  private int part;

  private FindingsDocument(XWPFDocument document) {
    set = new Typesetting(document);
  }

  /** The document as a docx file. */
  public static byte[] bytes(FindingsSheet findings) {
    try (XWPFDocument document = new XWPFDocument()) {
      new FindingsDocument(document).write(findings);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(FindingsSheet findings) {
    set.page();
    set.title("合同合法性审查发现");
    set.table(findings.head());
    set.body(findings.sums());
    set.small("本件由系统按规则审查生成，“顾问意见”栏为法律顾问的意见；未评估的要点须人工审查。");

    List<FindingsSheet.Item> violated =
        findings.items().stream().filter(FindingsSheet.Item::violated).toList();
    heading("违反的要点");
    if (violated.isEmpty()) {
      set.body("没有发现违反的要点。");
    }
    int number = 0;
    for (FindingsSheet.Item item : violated) {
      violation(++number, item);
    }
    others(findings, "未评估", "未评估的要点");
    others(findings, "引擎错误", "未能运行的要点");
    others(findings, "符合", "符合的要点");
    others(findings, "不适用", "不适用的要点");
    findings.otherLaw().ifPresent(this::otherLaw);
  }

  private void otherLaw(FindingsSheet.OtherLaw other) {
    heading("按" + other.asOf() + "的法律有何不同");
    if (other.turns().isEmpty()) {
      set.body("各要点的结论没有不同。");
    }
    int number = 0;
    for (FindingsSheet.Turn turn : other.turns()) {
      set.subheading("（" + Numerals.of(++number) + "）" + turn.title());
      set.labelled(turn.change(), turn.before() + " → " + turn.after());
      set.labelled("届时的发现", turn.says());
      turn.basis().forEach(basis -> set.labelled("届时的依据", basis));
    }
  }

  private void heading(String words) {
    set.heading(NUMERALS[part++] + "、" + words);
  }

  private void violation(int number, FindingsSheet.Item item) {
    set.subheading("（" + Numerals.of(number) + "）" + item.title() + "（" + item.severity() + "）");
    set.labelled("审查发现", item.message() + item.reason());
    for (FindingsSheet.Quote quote : item.quotes()) {
      set.quote(quote.where(), quote.words());
    }
    item.basis().forEach(basis -> set.labelled("依据", basis));
    set.labelled("修改建议", item.suggestion());
    set.labelled("参考条文", item.replacement());
    String by = item.decidedBy().isEmpty() ? "" : "　" + item.decidedBy() + "　" + item.decidedAt();
    set.labelled("顾问意见", item.decision() + by);
  }

  private void others(FindingsSheet findings, String outcome, String heading) {
    List<FindingsSheet.Item> items =
        findings.items().stream().filter(item -> item.outcome().equals(outcome)).toList();
    if (items.isEmpty()) {
      return;
    }
    heading(heading);
    int number = 0;
    for (FindingsSheet.Item item : items) {
      set.item(++number, item.title(), item.reason());
    }
  }
}
