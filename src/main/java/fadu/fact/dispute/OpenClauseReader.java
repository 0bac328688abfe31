package fadu.fact.dispute;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.ChoiceFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Spoken;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.choice.ChoiceGroup;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clause on disputes that sends them nowhere: {@code dispute.openClause}, kind 未选 (nothing ticked
 * or filled in), 按通用条款 or 未定. Only where no way is agreed anywhere.
 */
public final class OpenClauseReader implements FactReader {
  private static final String KEY = "dispute.openClause";
  private static final Pattern TO_GENERAL =
      Pattern.compile("(?:按|执行|适用|依照|遵照|同|见|从|参照)[^。;]{0,12}通用(?:合同)?条款");
  private static final Pattern SETTLES =
      Pattern.compile("解决|处理|协商|商量|商定|怎么办|约定|办法|方式|再议|再说|再谈|坐下来|面谈|见面|途径");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    if (found.effective("dispute.modes", ChoiceFact.class).isPresent()) {
      return List.of();
    }
    return unselected(reading)
        .or(() -> said(reading, true))
        .or(() -> said(reading, false))
        .or(() -> unnamed(reading))
        .map(List::of)
        .orElse(List.of());
  }

  /** The head of a table with the rows under it. */
  private static List<Span> words(Reading reading, Sentence sentence) {
    List<Span> spans = new ArrayList<>(List.of(sentence.span()));
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() + 1; i <= sentence.index() + 2 && i < all.size(); i++) {
      if (sentence.table() >= 0 && all.get(i).table() == sentence.table()) {
        spans.add(all.get(i).span());
      }
    }
    return spans;
  }

  private static final Pattern ON_OFFER = Pattern.compile("在专用(?:合同)?条款中?(?:约定|选择|选定|明确)");
  private static final Words WAYS = Words.of("通用|仲裁|诉讼|约定");
  private static final Pattern LEFT =
      Pattern.compile(
          "20(?:\\.4)?[^。;]{0,10}(?:从|按|执行|适用|同|见|依照|参照)[^。;]{0,6}通用|(?:仲裁|诉讼)[^。]{0,24}(?:未勾选|未选|没有选|待定|待选|另定|签字时)"
              + "|(?:只此|仅此|就这|只有这)[^,。;]{0,6}条[^。;]{0,4}(?:没有|无|不)[^,。;]{0,6}约定|(?:没有|无)(?:别的|其他|其它)约定");

  /** Not named as a dispute: 20.4从通用条款; 本合同只此五条,没有别的约定. */
  private static Optional<Fact> unnamed(Reading reading) {
    for (Sentence sentence : reading.text().with(WAYS)) {
      if (LEFT.matcher(sentence.text()).find() && new Spoken(reading, sentence).agreed()) {
        return Optional.of(
            new TextFact(KEY, sentence.text(), "未定", reading.source(sentence.span())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> unselected(Reading reading) {
    for (ChoiceGroup group : reading.choices().groups()) {
      boolean ways =
          group.options().stream().anyMatch(o -> o.text().contains("仲裁"))
              && group.options().stream()
                  .anyMatch(o -> o.text().contains("法院") || o.text().contains("诉"));
      if (ways && !group.filled()) {
        Span words =
            reading
                .contract()
                .documents()
                .get(group.file())
                .original(start(reading, group), group.to());
        return Optional.of(new TextFact(KEY, "仲裁、诉讼都没有选", "未选", reading.source(words)));
      }
    }
    return Optional.empty();
  }

  /** The sentence in which the choice is asked for, from its beginning. */
  private static int start(Reading reading, ChoiceGroup group) {
    return reading
        .sentenceAt(group.file(), group.from())
        .map(Sentence::shadowFrom)
        .orElse(group.from());
  }

  /** The last sentence that speaks of disputes as a matter to settle. */
  private static Optional<Fact> said(Reading reading, boolean general) {
    Optional<Fact> last = Optional.empty();
    for (Sentence sentence : reading.hits().sentences("dispute")) {
      Spoken saying = new Spoken(reading, sentence);
      PartKind part = reading.part(sentence).kind();
      String text = sentence.text();
      if (ON_OFFER.matcher(text).find()) {
        continue;
      }
      boolean heading = text.length() < 12 && text.indexOf(':') < 0;
      boolean refers = TO_GENERAL.matcher(text).find();
      boolean settles = general ? refers : SETTLES.matcher(text).find() && !heading;
      if (settles && part != PartKind.GENERAL && saying.agreed()) {
        last =
            Optional.of(
                new TextFact(
                    KEY, text, general ? "按通用条款" : "未定", reading.source(words(reading, sentence))));
      }
    }
    return last;
  }
}
