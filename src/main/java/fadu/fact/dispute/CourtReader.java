package fadu.fact.dispute;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.place.Place;
import fadu.fact.place.Places;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Before which court disputes go and how it lies to the works: {@code dispute.court}, of kind 同地,
 * 异地, 不明 (cannot be told), 未指明 (no place named) or 仲裁 (no court at all).
 */
public final class CourtReader implements FactReader {
  private static final String KEY = "dispute.court";
  private static final int BRIEF = 48;

  /** What a court does for another way, and courts nobody agreed on. */
  private static final Pattern NOT_THIS =
      Pattern.compile(
          "送达|文书|地址(?:$|[^所在])|保全|执行|撤销|以外的|以外其他|不予执行|法院判决|法院裁定|法院拍卖|法院查封|法院冻结|法院要求|法院通知|支付令");

  /** 不去别的法院. */
  private static final Pattern OTHER_COURT =
      Pattern.compile("(?:^|[,;])(?:不(?:去|到|向|找|上|在|由|得|能|再|可)|别的|其他|其它|任何其他|另外)|别的?$|其[他它]的?$");

  private static final Pattern REFUSED =
      Pattern.compile(
          "^[^,。;]{0,6}(?:不再适用|不予受理|不予管辖|不再管辖|作废|废止|取消|删除|不去|都不去|不管|不受理|无管辖权|无权管辖|没有管辖)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Place> sites =
        found
            .of("project.location")
            .filter(Fact::effective)
            .filter(TextFact.class::isInstance)
            .flatMap(f -> Places.in(((TextFact) f).text()).stream())
            .filter(Place::known)
            .toList();
    CourtPlace places = new CourtPlace(reading, found, sites);
    List<Fact> facts = new ArrayList<>();
    List<Forum> forums = ChosenForums.of(reading);
    for (Forum forum : forums) {
      if (forum.mode().equals(Forum.COURT)) {
        facts.addAll(court(reading, forum, places));
      }
    }
    if (facts.isEmpty()) {
      forums.stream()
          .filter(f -> f.mode().equals(Forum.ARBITRATION))
          .findFirst()
          .ifPresent(f -> facts.add(fact(reading, f, "仲裁", "仲裁", List.of())));
    }
    return facts.stream().distinct().toList();
  }

  /** One of several courts that sits where the works are is enough. */
  private static List<Fact> court(Reading reading, Forum forum, CourtPlace places) {
    Sentence sentence = forum.sentence();
    List<Fact> facts = new ArrayList<>();
    for (CourtWords court : CourtWords.in(sentence.text())) {
      if (counts(reading, sentence, court)) {
        CourtPlace.Found place = places.find(court);
        boolean brief = sentence.text().length() <= BRIEF;
        int first = brief ? 0 : Segment.labelled(sentence.text(), court.from()).from();
        int last =
            brief
                ? sentence.text().length()
                : Segment.labelled(sentence.text(), court.to() - 1).to();
        List<Span> words = new ArrayList<>();
        words.add(reading.span(sentence, first, last));
        words.addAll(place.words());
        facts.add(new TextFact(KEY, place.shown(), place.kind(), reading.source(words)));
      }
    }
    for (String best : List.of("同地", "未指明")) {
      List<Fact> those = facts.stream().filter(f -> ((TextFact) f).kind().equals(best)).toList();
      if (!those.isEmpty()) {
        return those;
      }
    }
    List<Fact> known = facts.stream().filter(f -> !((TextFact) f).kind().equals("不明")).toList();
    if (!known.isEmpty()) {
      return known; // 合同签订地人民法院即某区人民法院: the second says which the first is
    }
    return facts.isEmpty() ? List.of(fact(reading, forum, "人民法院", "未指明", List.of())) : facts;
  }

  private static boolean counts(Reading reading, Sentence sentence, CourtWords court) {
    String text = sentence.text();
    Segment segment = Segment.at(text, court.to() - 1);
    return !NOT_THIS.matcher(segment.of(text)).find()
        && !reading.choices().unselected(sentence, court.to() - 1)
        && !reading.struck(sentence, court.from(), court.to())
        && !Negation.denied(text, court.to() - 1)
        && !OTHER_COURT.matcher(court.words()).find()
        && !REFUSED.matcher(text.substring(court.to())).find();
  }

  private static Fact fact(
      Reading reading, Forum forum, String text, String kind, List<Span> more) {
    List<Span> words = new ArrayList<>(more);
    words.add(reading.span(forum.sentence(), forum.from(), forum.to()));
    return new TextFact(KEY, text, kind, reading.source(words));
  }
}
