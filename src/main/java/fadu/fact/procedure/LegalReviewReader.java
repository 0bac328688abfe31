package fadu.fact.procedure;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import java.util.ArrayList;
import java.util.List;

/**
 * The review of legality: {@code procedure.reviewConclusion} by the declared conclusion (kind 没有,
 * 同意, 附条件, 不同意), {@code clauses.legalReview} by what the contract says (kind 采纳, 未采纳, 提及).
 */
public final class LegalReviewReader implements FactReader {
  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (String[] each :
        List.of(
            new String[] {"review.adopted", "采纳"},
            new String[] {"review.ignored", "未采纳"},
            new String[] {"review.mentioned", "提及"})) {
      for (Stated stated : Stated.all(reading, "review-words", each[0])) {
        boolean not = each[1].equals("采纳") && (stated.denied() || stated.stretch().contains("未采纳"));
        if (stated.own() && !not) {
          facts.add(stated.fact("clauses.legalReview", each[1]));
        }
      }
    }
    found
        .of("meta.legalityReview")
        .filter(Fact::effective)
        .filter(TextFact.class::isInstance)
        .map(TextFact.class::cast)
        .findFirst()
        .ifPresent(f -> facts.add(conclusion(reading, f, facts)));
    return facts.stream().distinct().limit(5).toList();
  }

  private static TextFact conclusion(Reading reading, TextFact declared, List<Fact> words) {
    String text = declared.text();
    boolean refused =
        text.contains("不同意")
            || text.contains("不予通过")
            || text.contains("不通过")
            || text.contains("不合法");
    boolean conditional =
        text.contains("修改")
            || text.contains("附条件")
            || text.contains("有条件")
            || text.contains("完善后")
            || text.contains("调整后")
            || text.contains("补正")
            || text.contains("采纳");
    String kind =
        declared.kind().equals("无") || declared.kind().equals("办理中")
            ? "没有"
            : refused ? "不同意" : conditional ? "附条件" : "同意";
    return new TextFact(
        "procedure.reviewConclusion",
        text,
        kind,
        reading.source(words.stream().flatMap(f -> f.evidence().stream()).limit(3).toList()));
  }
}
