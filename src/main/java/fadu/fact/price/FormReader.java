package fadu.fact.price;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the price is formed: {@code price.form} (kind 单价, 总价, 其他), what is wrong with it ({@code
 * price.formFault}: 未选, 多选, 其他未说明, 形式冲突, 结算冲突), {@code price.settlementRule} where the quantities
 * are measured anew, and {@code price.formClue}, words that only hint at a form.
 */
public final class FormReader implements FactReader {
  private static final int BRIEF = 60;

  /** 固定总价，图纸范围内不调整: a short stretch behind it belongs to the quote. */
  private static final int QUALIFIED = 24;

  /** 采用以下第(1)、(2)种方式: two at once. */
  private static final Pattern TWO =
      Pattern.compile(
          "(?:价格形式|计价方式|价款形式|合同形式)[^;。|]{0,24}?第?\\(?[1-3一二三]\\)?(?:、|和|及|与|,)第?\\(?[1-3一二三]\\)?(?:种|项)"
              + "|(?:总价[^,;。]{0,6}[与和及、加][^,;。]{0,6}单价|单价[^,;。]{0,6}[与和及、加][^,;。]{0,6}总价)[^,;。]{0,6}(?:两种|二种|并用|并行)"
              + "|(?:价格形式|计价方式|合同形式|价款形式)[:|][^;。|]{0,6}(?:总价|单价)(?:合同)?[、和及与][^;。|]{0,4}(?:单价|总价)(?:合同)?(?:[|,;。]|$)"
              + "|既可[^,;。]{0,8}(?:总价|单价)[^,;。]{0,6}也可[^,;。]{0,8}(?:单价|总价)");

  /** 单价合同☐ 总价合同☐: boxes behind their words. */
  private static final Pattern BEHIND = Pattern.compile("(单价|总价)(?:合同|承包|包干)?[ (\\[]?([□☐☑☒■√✓])");

  /** 由单价合同改为总价合同. */
  private static final Pattern MOVED = Pattern.compile("^(?:合同|承包|包干|计价)?(?:改为|变更为|调整为|改成|变为|转为)");

  private static final Words LUMP_SIGNS = Words.of("总价|包死|包干|一口价|包定|一次性定价");
  private static final Words FORM_SIGNS = Words.of("单价|总价|包死|包干|一口价|包定|酬金");

  /** Each form rules one part of the works. */
  private static final Words SCOPE =
      Words.of("分部分项|措施|实体|适用于|仅适用|分别适用|各自适用|临时设施|设计费|暂估|脚手架|部分项目|清单内|清单外|勘察|地下|桩基部分|另一部分");

  /** 土方、基坑支护采用固定单价: only a part of the works is spoken of. */
  private static final Pattern PART_OF_WORKS =
      Pattern.compile(
          "^[^合同价]{0,30}(?:部分|土方|基坑|支护|装修|装饰|主体|安装|基础|桩基|园林|绿化|管网|管线|道路|拆除|土建|机电|幕墙|路面|路基|桥梁|房建|景观|智能化|设备)[^合同价]{0,8}$");

  /** What is measured anew is not the contract's own price. */
  private static final Words NOT_WHOLE =
      Words.of(
          "解除|终止|停建|增加的|原因增加|设备|变更|签证|图纸以外|图外|施工图以外|增加部分|增减部分|新增|暂估|暂列|零星|措施|计日工|超出|合同外|范围外|除此|甲供|水电费|另行");

  /** 因变更增加的工程量，按实结算: the stretch before names what is added. */
  private static final Pattern ADDED =
      Pattern.compile("(?:增加|新增|变更|签证|增减|暂估|图纸以外|范围以外)的?[^,;。]{0,8}(?:工程量|工程|项目|部分|内容),$");

  private static final Words CLUES =
      Words.of(
          "综合单价|工程量清单|清单计价|固定单价|固定总价|单价合同|总价合同|包干|包死|一口价|据实结算|按实结算|定额|费率|成本加|包工包料|按实际工程量|实际完成工程量|造价按|概算包干");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    FormBoxes boxes = FormBoxes.of(reading);
    List<TextFact> said = new ArrayList<>();
    List<TextFact> measured = new ArrayList<>();
    List<TextFact> two = new ArrayList<>();
    List<TextFact> blank = new ArrayList<>();
    for (Sentence sentence :
        reading
            .candidates()
            .words(FORM_SIGNS)
            .wording("price.measured-anew")
            .wording("price.form-blank")
            .wording("price.form-other")
            .match(BEHIND, TWO)
            .list()) {
      PartKind part = reading.part(sentence).kind();
      if (part == PartKind.PAPER || part == PartKind.GENERAL) {
        continue;
      }
      if (FORM_SIGNS.in(sentence.text())) {
        form(reading, sentence).ifPresent(said::add);
      }
      measured(reading, sentence).ifPresent(measured::add);
      trailing(reading, sentence).ifPresent(two::add);
      FormBlanks.of(reading, sentence).ifPresent(blank::add);
      if (TWO.matcher(sentence.text()).find() && !SCOPE.in(around(reading, sentence.span()))) {
        two.add(
            new TextFact(
                "price.formFault", sentence.text(), "多选", reading.source(sentence.span())));
      }
    }
    List<TextFact> forms = new ArrayList<>(boxes.chosen());
    forms.addAll(said);
    List<Fact> facts = new ArrayList<>(forms);
    facts.addAll(measured);
    facts.addAll(two);
    if (forms.isEmpty() && two.isEmpty()) {
      facts.addAll(blank);
    }
    boxes.faults(said).forEach(facts::add);
    conflict(reading, forms).ifPresent(facts::add);
    settledOtherwise(reading, forms, measured).ifPresent(facts::add);
    if (facts.isEmpty()) {
      clue(reading).ifPresent(facts::add);
    }
    return facts;
  }

  /** 价格形式为固定总价: a form that is said rather than ticked. */
  private static Optional<TextFact> form(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns("price.form")) {
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        at = Math.max(matcher.end(), at + 1);
        String words = matcher.group();
        Segment own = Segment.labelled(text, matcher.end() - 1);
        boolean usable =
            !Stated.says(reading, text, "price.form-blank")
                && !Negation.denied(text, matcher.start())
                && !Negation.denied(text, matcher.start() + core(words) - 2)
                && !Amended.superseded(text, matcher.start())
                && !MOVED.matcher(text.substring(matcher.end())).find()
                && !FormBoxes.holds(reading, sentence, matcher.end() - 1);
        boolean scoped =
            SCOPE.in(text)
                || PART_OF_WORKS
                    .matcher(
                        text.substring(Segment.at(text, matcher.start()).from(), matcher.start()))
                    .find();
        if (usable) {
          int from = Segment.labelled(text, matcher.start()).from();
          Segment next = own.next(text);
          int to = next.to() - next.from() <= QUALIFIED ? Math.max(own.to(), next.to()) : own.to();
          return Optional.of(
              new TextFact(
                  "price.form",
                  words,
                  scoped ? "组合" : kind(words),
                  reading.source(reading.span(sentence, from, to))));
        }
      }
    }
    return Optional.empty();
  }

  /** 一口价不变: the last word is no denial of the form. */
  private static int core(String words) {
    int at = words.lastIndexOf("不变");
    return at > 2 ? at : words.length();
  }

  static String kind(String words) {
    if (words.contains("酬金") || words.contains("其他") || words.contains("其它")) {
      return "其他";
    }
    int unit = words.lastIndexOf("单价");
    int lump = -1;
    for (String sign : LUMP_SIGNS.any()) {
      lump = Math.max(lump, words.lastIndexOf(sign));
    }
    return lump > unit ? "总价" : "单价";
  }

  /** Boxes behind the words, none or several of them ticked. */
  private static Optional<TextFact> trailing(Reading reading, Sentence sentence) {
    Matcher matcher = BEHIND.matcher(sentence.text());
    int boxes = 0;
    int ticks = 0;
    while (matcher.find()) {
      String before = sentence.text().substring(0, matcher.start());
      if (boxes == 0 && before.chars().anyMatch(c -> "□☐☑☒■√✓".indexOf(c) >= 0)) {
        return Optional.empty();
      }
      boxes++;
      ticks += "□☐".contains(matcher.group(2)) ? 0 : 1;
    }
    return boxes == 2 && ticks != 1 && !SCOPE.in(sentence.text())
        ? Optional.of(
            new TextFact(
                "price.formFault",
                sentence.text(),
                ticks == 0 ? "未选" : "多选",
                reading.source(sentence.span())))
        : Optional.empty();
  }

  /** The whole of the works is measured anew when it is settled. */
  private static Optional<TextFact> measured(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns("price.measured-anew")) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        int from = Segment.labelled(text, matcher.start()).from();
        int to = Segment.labelled(text, matcher.end() - 1).to();
        String words = text.substring(from, to);
        boolean brief = text.length() <= BRIEF;
        boolean whole =
            !NOT_WHOLE.in(words)
                && !ADDED.matcher(text.substring(0, from)).find()
                && !Negation.denied(text, matcher.start())
                && !words.contains("不再")
                && !words.contains("不因")
                && !words.contains("不得")
                && !words.contains("无效")
                && !words.contains("未选")
                && reading.means(sentence, matcher.start(), matcher.end());
        if (whole) {
          return Optional.of(
              new TextFact(
                  "price.settlementRule",
                  words,
                  "按实结算",
                  brief
                      ? reading.source(sentence.span())
                      : reading.source(reading.span(sentence, from, to))));
        }
      }
    }
    return Optional.empty();
  }

  /** One place says unit prices, another a lump sum, and neither says for what part. */
  private static Optional<TextFact> conflict(Reading reading, List<TextFact> forms) {
    Optional<TextFact> unit = forms.stream().filter(f -> f.kind().equals("单价")).findFirst();
    Optional<TextFact> lump = forms.stream().filter(f -> f.kind().equals("总价")).findFirst();
    boolean scoped =
        forms.stream()
            .flatMap(f -> f.evidence().stream())
            .anyMatch(words -> SCOPE.in(around(reading, words)));
    return unit.isPresent() && lump.isPresent() && !scoped
        ? Optional.of(fault(reading, "形式冲突", unit.get(), lump.get()))
        : Optional.empty();
  }

  private static Optional<TextFact> settledOtherwise(
      Reading reading, List<TextFact> forms, List<TextFact> measured) {
    Optional<TextFact> lump = forms.stream().filter(f -> f.kind().equals("总价")).findFirst();
    boolean onlyLump = forms.stream().noneMatch(f -> f.kind().equals("单价"));
    return lump.isPresent() && onlyLump && !measured.isEmpty()
        ? Optional.of(fault(reading, "结算冲突", lump.get(), measured.get(0)))
        : Optional.empty();
  }

  /** The words with those beside them in the same clause. */
  static String around(Reading reading, Span words) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : reading.inClause(reading.contract().clauseAt(words).index())) {
      if (sentence.file() == words.file()) {
        text.append(sentence.text());
      }
    }
    return text.toString();
  }

  /** Two entries of one list: quoted as they stand, one below the other. */
  private static boolean beside(Span one, Span other) {
    return one.file() == other.file()
        && other.from() >= one.to()
        && other.from() - one.to() <= QUALIFIED;
  }

  private static TextFact fault(Reading reading, String kind, TextFact one, TextFact other) {
    List<Span> words = new ArrayList<>(one.evidence());
    words.addAll(other.evidence());
    if (words.size() == 2 && beside(words.get(0), words.get(1))) {
      words = List.of(words.get(0).cover(words.get(1)));
    }
    return new TextFact(
        "price.formFault", one.text() + "；" + other.text(), kind, reading.source(words));
  }

  private static Optional<TextFact> clue(Reading reading) {
    return reading.text().with(CLUES).stream()
        .filter(s -> reading.part(s).kind() != PartKind.PAPER)
        .findFirst()
        .map(s -> new TextFact("price.formClue", s.text(), "", reading.source(s.span())));
  }
}
