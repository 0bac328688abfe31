package fadu.fact.form;

import fadu.clause.Part;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * Which paper of the contract says something: the part it stands in, or the one named before it on
 * its line (专用条款15.2 …). Empty where it is none of those that must agree with each other, or where
 * that cannot be told.
 */
final class PartLabel {
  /** Names of papers; the groups tell which. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(协议书)|(专用(?:合同)?(?:条款|条件|部分))|(附件[0-9一二三四五六七八九十]{0,3}|(?:工程)?(?:质量)?保修书|[\\p{Han}]{0,6}(?:计划表|汇总表|一览表))"
              + "|(通用(?:合同)?(?:条款|条件)|补充(?:协议|条款)|中标通知书|成交通知书|投标(?:函|文件|书)|招标文件|清单|图纸|承诺书|纪要|原合同|主合同|范本|办法)");

  /** 按附件3执行, 见专用条款: the paper is pointed to, it does not speak. */
  private static final String POINTS = "按照依据见于同与和及、或由在符合以执行参阅";

  private PartLabel() {}

  static Optional<String> at(Reading reading, Sentence sentence, int offset) {
    Sentence said = sentence;
    int end = Math.min(offset, sentence.text().length());
    while (true) {
      Matcher matcher = NAMED.matcher(said.text().substring(0, end));
      int from = -1;
      String label = "";
      while (matcher.find()) {
        boolean titled =
            !label.isEmpty() && from >= 0 && inTitle(said.text(), from, matcher.start());
        label = titled ? label : label(matcher);
        from = titled ? from : matcher.start();
      }
      if (from >= 0) {
        boolean points =
            from > 0
                && POINTS.indexOf(said.text().charAt(from - 1)) >= 0
                && !said.text().startsWith("合同", from - 2); // 合同附件一 names it
        return points || label.isEmpty() ? Optional.empty() : Optional.of(label);
      }
      Optional<Sentence> before = onTheSameLine(reading, said);
      if (before.isEmpty()) {
        return part(reading.part(sentence));
      }
      said = before.get();
      end = said.text().length();
    }
  }

  /** 附件一《…清单》: the title belongs to the annex before it. */
  private static boolean inTitle(String text, int paper, int at) {
    int open = text.lastIndexOf('《', at);
    return open > paper
        && text.lastIndexOf('》', at) < open
        && open - paper <= 6
        && text.lastIndexOf('。', open) < paper;
  }

  private static String label(Matcher matcher) {
    if (matcher.group(1) != null) {
      return PartKind.AGREEMENT.label();
    }
    if (matcher.group(2) != null) {
      return PartKind.PARTICULAR.label();
    }
    return matcher.group(3) == null ? "" : matcher.group(3);
  }

  private static Optional<Sentence> onTheSameLine(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = all.get(sentence.index() - 1);
    if (before.file() != sentence.file() || before.clause() != sentence.clause()) {
      return Optional.empty();
    }
    String shadow = reading.contract().documents().get(sentence.file()).shadow().text();
    int line = shadow.lastIndexOf('\n', Math.max(0, sentence.shadowFrom() - 1));
    return line < before.shadowFrom() ? Optional.of(before) : Optional.empty();
  }

  private static Optional<String> part(Part part) {
    boolean form = part.title().contains("格式") || part.title().contains("样式");
    return switch (part.kind()) {
      case AGREEMENT, PARTICULAR -> Optional.of(part.kind().label());
      case ANNEX -> form ? Optional.empty() : Optional.of(part.label());
      case GENERAL, SUPPLEMENT, AWARD_NOTICE, PAPER -> Optional.empty();
    };
  }
}
