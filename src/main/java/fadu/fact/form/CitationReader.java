package fadu.fact.form;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Laws, standards and forms the contract cites: {@code contract.citations}, text = common name,
 * kind = 引言 (the preamble of a model form says so in print), 限定 (cited as former or replaced) or
 * 正文.
 */
public final class CitationReader implements FactReader {
  static final String PREFIX = "citation.";
  private static final Pattern FORMER_BEFORE =
      Pattern.compile(
          "(?:原|旧|(?:过去|以往|从前|以前|曾经)[^,;。]{0,24}|(?:已经?)?(?:失效|废止|停止执行)的|不(?:再)?适用(?:已经?)?(?:失效|废止)?的?|已废止的|已失效的|曾经的|此前的|废止前的)[《〈“(]?$");
  private static final Pattern FORMER_AFTER =
      Pattern.compile(
          "^[》〉”)]*[^。;]{0,24}(?:均?已(?:经)?(?:停止|停征|取消|停用|改征|改为)|都?不(?:再)?用了|停止(?:使用|执行|适用)|已废止|已经废止|废止|已失效|失效|已被[^。;]{0,16}(?:替代|取代|代替)|现已被|不再适用|不再使用|不再采用|不再引用|停止使用|停止执行|停用|作废|均?不引用|不予(?:采用|引用)|不再执行|不作为|被新)");
  private static final Pattern CURRENT =
      Pattern.compile(
          "(?:更新|修订|修改|废止|替代|变化)[^。;]{0,20}(?:按|以|适用|执行)[^。;]{0,8}(?:现行|最新|新的|新|更新后|修订后)");
  private static final Pattern OLD_ARBITRATION =
      Pattern.compile("仲裁法》?第(?:十六|十七|十八|二十|16|17|18|20)条");
  private static final Pattern OF_AGREEMENT = Pattern.compile("协议|约定|选定|提交|仲裁条款|意思表示|合意|效力|申请仲裁");
  private static final int PREAMBLE = 60;
  private static final int SEGMENT = 48;
  private static final int SHORT = 18;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (String group : reading.lexicon().groups(PREFIX)) {
      for (Hit hit : reading.hits().of(group)) {
        if (!insideOther(reading, hit, group)) {
          facts.add(fact(reading, hit, group.substring(PREFIX.length())));
        }
      }
    }
    for (Sentence sentence : reading.hits().sentences("arbitration")) {
      var matcher = OLD_ARBITRATION.matcher(sentence.text());
      if (matcher.find()
          && OF_AGREEMENT.matcher(sentence.text()).find()
          && !FORMER_BEFORE.matcher(sentence.text().substring(0, matcher.start())).find()) {
        facts.add(
            new TextFact(
                "contract.citations",
                "仲裁法旧条号",
                "正文",
                reading.source(cited(reading, sentence, matcher.start(), matcher.end()))));
      }
    }
    return facts;
  }

  private static Span cited(Reading reading, Sentence sentence, int from, int to) {
    String text = sentence.text();
    int head = segmentStart(text, from);
    int segment = segmentEnd(text, to);
    segment =
        segment - head < SHORT && segment < text.length() ? segmentEnd(text, segment + 1) : segment;
    return segment - head <= SEGMENT
        ? reading.span(sentence, head, segment)
        : reading.span(sentence, from, to);
  }

  /** 劳动合同法 holds 合同法, 环境噪声污染防治法 holds 噪声污染防治法. */
  private static boolean insideOther(Reading reading, Hit hit, String group) {
    List<String> others = new ArrayList<>(reading.lexicon().groups(PREFIX));
    others.add("citation-safe");
    others.remove(group);
    return others.stream()
        .flatMap(other -> reading.hits().in(hit.sentence(), other).stream())
        .anyMatch(
            o ->
                o.from() <= hit.from()
                    && o.to() >= hit.to()
                    && o.term().length() > hit.term().length());
  }

  private static TextFact fact(Reading reading, Hit hit, String name) {
    Sentence sentence = hit.sentence();
    String text = sentence.text();
    String left = text.substring(0, hit.from());
    String right = text.substring(hit.to());
    boolean former =
        FORMER_BEFORE.matcher(left).find()
            || FORMER_AFTER.matcher(right).find()
            || CURRENT.matcher(text).find()
            || CURRENT.matcher(reading.next(sentence).text()).find()
                && reading.next(sentence).clause() == sentence.clause();
    String kind = former ? "限定" : preamble(reading, sentence) ? "引言" : "正文";
    int from =
        left.lastIndexOf('《') >= Math.max(0, left.length() - 12)
            ? left.lastIndexOf('《')
            : hit.from();
    int start = leadIn(text, from);
    int close = right.startsWith("》") ? hit.to() + 1 : hit.to();
    int end = articles(text, close);
    int segment = segmentEnd(text, end);
    int head = segmentStart(text, start);
    boolean brief = segment - head <= SEGMENT;
    Span words = brief ? reading.span(sentence, head, segment) : reading.span(sentence, start, end);
    return new TextFact("contract.citations", name, kind, reading.source(words));
  }

  /** "根据《合同法》": the words that lead to the citation belong to the evidence. */
  private static int segmentStart(String text, int at) {
    int from = at;
    while (from > 0 && ",;。:|".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private static int segmentEnd(String text, int at) {
    int to = at;
    while (to < text.length() && ",;。|".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  private static int leadIn(String text, int from) {
    for (int length = 2; length <= 4 && from - length >= 0; length++) {
      String words = text.substring(from - length, from);
      if (words.startsWith("根据")
          || words.startsWith("依据")
          || words.startsWith("依照")
          || words.startsWith("按照")
          || words.startsWith("遵照")
          || words.startsWith("执行")
          || words.startsWith("落实")) {
        return from - length;
      }
    }
    return from;
  }

  private static int articles(String text, int from) {
    if (!text.startsWith("第", from)) {
      return from;
    }
    int at = from;
    while (at < text.length()
        && at - from < 16
        && "第条款一二三四五六七八九十百零0123456789、".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The opening words of the agreement: unnumbered, before the first clause, "根据…法律". */
  private static boolean preamble(Reading reading, Sentence sentence) {
    return reading.clause(sentence).number().isEmpty()
        && reading.part(sentence).kind() == PartKind.AGREEMENT
        && sentence.table() < 0
        && sentence.index() < PREAMBLE
        && sentence.text().contains("法律");
  }
}
