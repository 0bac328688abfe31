package fadu.fact.dispute;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is to arbitrate: {@code dispute.arbInstitution}, of kind 机构 (one can be told), 两家以上, 空白, 泛称
 * (当地仲裁部门), 不唯一 (only a province) or 所在地 (whatever body sits where the works are).
 */
public final class InstitutionReader implements FactReader {
  private static final String KEY = "dispute.arbInstitution";
  private static final int AFTER = 3;

  /** Fewer characters are quoted with the next stretch. */
  private static final int SHORT_QUOTE = 16;

  /** 提交惠州仲裁: the name without its last word. */
  private static final Pattern SHORT =
      Pattern.compile("(?:提交|提请|由|向|交|到|在)([^,。;:|()]{2,8}?)(?:市)?仲裁(?:解决|裁决)?(?:[,。;]|$)");

  private static final Pattern NO_PLACE =
      Pattern.compile(
          "双方|任何|一方|申请|提起|进行|通过|采用|采取|方式|书面|直接|可以|均可|商事|贸易|经济|合同|劳动|第三|最终|终局|当地|有关|相关|所在|争议|纠纷|处理|解决|部门|机构|调解|协商|专业|依法|国家");

  private record Placed(Sentence sentence, Institution institution) {}

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Forum> forums =
        ChosenForums.of(reading).stream().filter(f -> f.mode().equals(Forum.ARBITRATION)).toList();
    List<Placed> all = new ArrayList<>();
    for (Forum forum : forums) {
      all.addAll(placed(reading, forum));
    }
    List<Placed> named =
        all.stream().filter(p -> p.institution().kind() == Institution.Kind.NAMED).toList();
    if (!named.isEmpty()) {
      return facts(reading, named, several(named));
    }
    return facts(reading, all, false);
  }

  private static boolean several(List<Placed> named) {
    return named.stream().map(p -> p.institution().key()).distinct().count() > 1;
  }

  private static List<Fact> facts(Reading reading, List<Placed> all, boolean several) {
    List<Fact> facts = new ArrayList<>();
    for (Placed placed : all) {
      Institution institution = placed.institution();
      String kind = several ? "两家以上" : institution.kind().label;
      String text =
          institution.name().isEmpty() ? institution.kind().label : institution.name() + "仲裁机构";
      int first = Segment.labelled(placed.sentence().text(), institution.from()).from();
      int last =
          Segment.labelled(placed.sentence().text(), Math.max(first, institution.to() - 1)).to();
      if (last - first < SHORT_QUOTE) {
        last = Segment.labelled(placed.sentence().text(), last).next(placed.sentence().text()).to();
      }
      first = boxed(placed.sentence().text(), first);
      facts.add(
          new TextFact(
              KEY,
              text,
              kind,
              placed.sentence().table() >= 0
                  ? reading.source(placed.sentence().span())
                  : reading.source(
                      reading.span(placed.sentence(), first, Math.max(last, institution.to())))));
    }
    return facts.stream().distinct().toList();
  }

  /** ☑ 仲裁,仲裁机构:__ is quoted with its box. */
  private static int boxed(String text, int from) {
    int tick = -1;
    for (int i = from - 1; i >= 0 && from - i < 12; i--) {
      if ("☑☒√■✓✔".indexOf(text.charAt(i)) >= 0) {
        tick = i;
      }
    }
    return tick >= 0 ? tick : from;
  }

  /** What the sentence of the forum names, else what the sentences after it do. */
  private static List<Placed> placed(Reading reading, Forum forum) {
    Sentence sentence = forum.sentence();
    List<Placed> here = bodies(reading, sentence);
    if (here.isEmpty()) {
      for (int step = 1; step <= AFTER && here.isEmpty(); step++) {
        int index = sentence.index() + step;
        if (index >= reading.contract().sentences().size()) {
          break;
        }
        Sentence after = reading.contract().sentences().get(index);
        here = after.file() == sentence.file() ? bodies(reading, after) : List.of();
      }
    }
    return here.isEmpty() ? List.of(new Placed(sentence, unnamed(forum))) : here;
  }

  private static List<Placed> bodies(Reading reading, Sentence sentence) {
    List<Placed> placed = new ArrayList<>();
    for (Institution each : Institution.in(sentence.text())) {
      int at = each.to() - 1;
      if (!reading.choices().unselected(sentence, at)
          && !reading.struck(sentence, each.from(), each.to())
          && each.kind() != Institution.Kind.OTHER
          && !Negation.denied(sentence.text(), each.from())
          && !rules(sentence.text(), each.to())) {
        placed.add(new Placed(sentence, each));
      }
    }
    return placed;
  }

  /** 按该仲裁委员会仲裁规则, 仲裁委员会的裁决: no choice of a body. */
  private static boolean rules(String text, int to) {
    return text.startsWith("仲裁规则", to)
        || text.startsWith("的仲裁规则", to)
        || text.startsWith("规则", to)
        || text.startsWith("的裁决", to) && !text.startsWith("的裁决为准", to)
        || text.startsWith("裁决书", to)
        || text.startsWith("要求", to);
  }

  private static Institution unnamed(Forum forum) {
    String text = forum.sentence().text();
    String words = text.substring(forum.from(), forum.to());
    Matcher matcher = SHORT.matcher(words);
    boolean named = matcher.find() && !NO_PLACE.matcher(matcher.group(1)).find();
    boolean blank = named && matcher.group(1).indexOf('_') >= 0;
    return new Institution(
        named && !blank ? matcher.group(1) : "",
        blank ? Institution.Kind.BLANK : named ? Institution.Kind.NAMED : Institution.Kind.VAGUE,
        forum.from(),
        forum.to());
  }
}
