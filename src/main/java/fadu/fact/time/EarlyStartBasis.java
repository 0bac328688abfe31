package fadu.fact.time;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What excuses a start before signing: a note in the clause of the date, or words anywhere that
 * this is an emergency or was approved. The contract is gone through once, however many dates it
 * names.
 */
final class EarlyStartBasis {
  private static final fadu.fact.Words SIGNS =
      fadu.fact.Words.of("开工|应急|抢险|抢修|救灾|抗洪|防汛|险情|除险|抢通|先行|提前|先期");

  private static final Pattern PROVISIONAL =
      Pattern.compile(
          "暂定|暂列|暂计|预计|拟于|拟定"
              + "|以[^,;。]{0,20}(?:开工令|开工通知|开工报告|开工许可|进场通知|通知)[^,;。]{0,14}为准"
              + "|(?:按|自)[^,;。]{0,14}(?:开工令|开工通知)[^,;。]{0,10}(?:之日|日期|时间)?(?:起算|起计|计算|执行)");
  private static final List<String> URGENT =
      List.of("应急", "抢险", "抢修", "救灾", "抗洪", "防汛", "险情", "除险", "抢通");
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?:批准|批复|同意|批示|会议纪要|专题会议|核准)[^。;]{0,40}(?:先行|提前|先期)[^。;]{0,8}(?:进场|开工|施工|动工|实施)"
              + "|(?:先行|提前|先期)[^。;]{0,8}(?:进场|开工|施工|动工|实施)[^。;]{0,30}(?:批准|批复|批示|会议纪要|核准)");

  private record Words(Sentence sentence, String kind) {}

  private final Reading reading;
  private final Map<Integer, Words> firstOfClause = new HashMap<>();
  private Optional<Words> first = Optional.empty();

  EarlyStartBasis(Reading reading) {
    this.reading = reading;
    for (Sentence sentence : reading.text().with(SIGNS)) {
      here(sentence).ifPresent(w -> firstOfClause.putIfAbsent(sentence.clause(), w));
      if (first.isEmpty()) {
        first = anywhere(sentence);
      }
    }
  }

  /** The first words of the contract that excuse a start this sentence names. */
  Optional<TextFact> of(Sentence start) {
    List<Words> words = new ArrayList<>();
    Optional.ofNullable(firstOfClause.get(start.clause())).ifPresent(words::add);
    first.ifPresent(words::add);
    return words.stream()
        .min((a, b) -> Integer.compare(a.sentence().index(), b.sentence().index()))
        .map(this::fact);
  }

  private Optional<Words> here(Sentence sentence) {
    String text = sentence.text();
    if (text.contains("开工") && PROVISIONAL.matcher(text).find()) {
      return Optional.of(new Words(sentence, "暂定"));
    }
    return urgent(sentence) ? Optional.of(new Words(sentence, "应急")) : Optional.empty();
  }

  private Optional<Words> anywhere(Sentence sentence) {
    String text = sentence.text();
    if (text.contains("暂定开工")) {
      return Optional.of(new Words(sentence, "暂定"));
    }
    if ((sentence.index() < 12 || text.contains("工程名称")) && urgent(sentence)) {
      return Optional.of(new Words(sentence, "应急"));
    }
    boolean ahead = text.contains("先行") || text.contains("提前") || text.contains("先期");
    return ahead && APPROVED.matcher(text).find() && !text.contains("未经")
        ? Optional.of(new Words(sentence, "批准"))
        : Optional.empty();
  }

  /** Papers and notices of award tell of plans; what counts is what the contract agrees. */
  static boolean own(Reading reading, Sentence sentence) {
    PartKind kind = reading.part(sentence).kind();
    return kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE;
  }

  private boolean urgent(Sentence sentence) {
    return own(reading, sentence)
        && sentence.file() == 0
        && URGENT.stream().anyMatch(sentence.text()::contains);
  }

  private TextFact fact(Words words) {
    return new TextFact(
        "time.earlyStartBasis",
        words.kind(),
        words.kind(),
        reading.source(List.of(words.sentence().span())));
  }
}
