package fadu.fact.breach;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Hit;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The caps on damages that a contract sets, and for which sentences they hold. */
final class Caps {
  private record Cap(Sentence sentence, Share share, boolean general) {}

  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:全部|各项|所有|各类|各种|一切|本合同|承包人|乙方)[^,;。]{0,12}(?:违约金|罚款)|(?:违约金|罚款)[^,;。]{0,8}(?:合计|总额|总和|总计|总数|累计)|逾期|延误|误期|工期");
  private static final Pattern WORDS =
      Pattern.compile("累计|合计|总额|总和|总计|总数|上限|最高|最多|至多|封顶|限额|不超过|不得超过|不应超过|不高于|为限|为止|顶格|以内");
  private static final Pattern DAMAGES = Pattern.compile("违约金|罚|赔偿");
  private static final Pattern ABOUT =
      Pattern.compile("违约金|罚|赔|扣款|逾期|误期|延误|拖期|拖[一1]天|晚[一1]天|误[一1]天|[天日]扣|扣到");
  private static final Pattern NOT_CAP =
      Pattern.compile("保证金|保函|担保|预付|产值|扣回|暂列|暂估|变更|价差|调价|进度款|审减|下浮|支付比例|付至|实际损失|造成的?损失|损失的|返工|返修");
  private static final Pattern LIABILITY =
      Pattern.compile(
          "(?:责任|赔偿)(?:限额|上限|限度)|赔偿(?:总额|总数|总和|责任|限额|金额|额)[^,;。]{0,12}(?:不超过|不得超过|以|上限|最高|限于)");

  private static final Pattern ENDS =
      Pattern.compile("^[^,;。]{0,4}(?:的|时|后|以上)?[,]?[^;。]{0,14}(?:解除|终止|清退|没收|有权|视为)");

  private final Reading reading;
  private final List<Cap> caps = new ArrayList<>();
  private final Map<Integer, List<Share>> bySentence = new HashMap<>();

  private Caps(Reading reading) {
    this.reading = reading;
  }

  static Caps of(Reading reading, Optional<BigDecimal> price) {
    Caps caps = new Caps(reading);
    for (Sentence sentence : reading.hits().sentences("damages-cap")) {
      PartKind kind = reading.part(sentence).kind();
      if (kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE) {
        caps.look(sentence, price);
      }
    }
    return caps;
  }

  private void look(Sentence sentence, Optional<BigDecimal> price) {
    String text = sentence.text();
    boolean damages =
        DAMAGES.matcher(text).find() || text.contains("扣") && Daily.in(text).isPresent();
    if (LIABILITY.matcher(text).find() && !text.contains("违约金") && !text.contains("罚")) {
      return; // 赔偿总额不超过合同价 limits what is answered for
    }
    if (!damages
        && (NOT_CAP.matcher(text).find() || !ABOUT.matcher(before(sentence) + text).find())) {
      return;
    }
    List<Share> shares = new ArrayList<>(Share.in(text, price));
    Share.whole(text).filter(s -> shares.isEmpty()).ifPresent(shares::add);
    for (Share share : shares) {
      Segment segment = Segment.labelled(text, share.from());
      boolean cap = capped(text, share) || share.percent().filter(p -> whole(share, p)).isPresent();
      if (cap
          && !NOT_CAP.matcher(segment.of(text)).find()
          && !reading.choices().unselected(sentence, share.from())) {
        caps.add(new Cap(sentence, share, GENERAL.matcher(text).find()));
        bySentence.computeIfAbsent(sentence.index(), i -> new ArrayList<>()).add(share);
      }
    }
  }

  private static boolean whole(Share share, BigDecimal percent) {
    return percent.compareTo(BigDecimal.valueOf(100)) == 0 && share.to() - share.from() > 6;
  }

  /** Whether the stretch that holds the share limits it: 累计不超过…, 以…为限, 到…为止. */
  static boolean capped(String text, Share share) {
    Segment segment = Segment.labelled(text, share.from());
    String right = text.substring(share.to());
    boolean ends = ENDS.matcher(right).find() && !right.startsWith("为");
    String words = segment.of(text).replace("合同总额", "合同价").replace("价款总额", "价款");
    return WORDS.matcher(words).find() && !ends;
  }

  private String before(Sentence sentence) {
    int previous = sentence.index() - 1;
    if (previous < 0) {
      return "";
    }
    Sentence other = reading.contract().sentences().get(previous);
    return other.file() == sentence.file() ? other.text() : "";
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (Cap cap : caps) {
      Segment segment = Segment.labelled(cap.sentence().text(), cap.share().from());
      cap.share()
          .percent()
          .ifPresent(
              percent ->
                  facts.add(
                      new RateFact(
                          "breach.damagesCap",
                          percent,
                          "合同价",
                          reading.source(
                              reading.span(cap.sentence(), segment.from(), segment.to())))));
    }
    return facts;
  }

  /** Whether this share of this sentence is itself a cap. */
  boolean holds(Sentence sentence, Share share) {
    return bySentence.getOrDefault(sentence.index(), List.of()).contains(share);
  }

  /** Whether damages said in this sentence are capped there, nearby in its clause, or for all. */
  boolean apply(Sentence sentence) {
    for (int i = sentence.index(); i <= sentence.index() + 2; i++) {
      if (i < reading.contract().sentences().size()) {
        Sentence other = reading.contract().sentences().get(i);
        List<Hit> open = reading.hits().in(other, "damages-uncapped");
        if (other.clause() == sentence.clause() && !open.isEmpty()) {
          return false;
        }
      }
    }
    return caps.stream()
        .anyMatch(
            c ->
                c.general()
                    || c.sentence().clause() == sentence.clause()
                        && Math.abs(c.sentence().index() - sentence.index()) <= 3);
  }
}
