package fadu.fact.procedure;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The review of legality: {@code procedure.reviewConclusion} by the declared conclusion (kind 没有,
 * 同意, 附条件, 不同意), {@code clauses.legalReview} by what the contract says (kind 采纳, 未采纳, 提及).
 */
public final class LegalReviewReader implements FactReader {
  private static final Pattern MATTER =
      Pattern.compile("法律|合法性|法审|法务|法规(?:科|处|室)|法制|律师|法律顾问|司法(?:局|所|行政)|审查意见|会签|呈签|签批");

  private static final Pattern NOT_TAKEN =
      Pattern.compile(
          "(?:未|没有|没)(?:再|另)?(?:送|让|请|给|交|报)[^。;]{0,24}(?:过目|审查|审核|审|看|把关)|沿用[^,;。]{0,16}(?:底稿|老合同|范本|旧稿)|(?:文本|合同稿|条款|稿子|本稿|合同文本)[^,;。]{0,8}(?:未|没有|没|不)(?:再|作|予|做)?[^,;。]{0,4}(?:调整|修改|改动|变动|改)|(?:未|没有|没|不)(?:再|予|作|做|予以)?(?:书面)?(?:回应|采纳|回复|吸收|理会|修改|改动)|(?:仍|还是|照|就)(?:按|以|用)?[^,;。]{0,8}(?:原稿|原文|原样|原来的|老版本|送审稿|初稿)|(?:一条|一处|一字|半个字|全)[^,;。]{0,3}(?:没|未)(?:有)?(?:改|动|采纳|落实)|按(?:老|旧|原)(?:稿|本|文本)|维持原|保留原|不予理会|没经过[^,;。]{0,10}(?:司法|法|律师)|法律[^,;。]{0,4}(?:关|环节|审查)[^,;。]{0,4}(?:不过|免|不走|跳)|直接(?:用印|盖章|签批|呈签)|来不及[^,;。]{0,10}(?:改|审|送)|影响[^,;。]{0,8}进度|先签(?:了)?再(?:说|改|审|补)");

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
        "procedure.reviewConclusion", text, kind, reading.source(quoted(reading, kind, words)));
  }

  /**
   * What the contract says of changes that were not made stands before all that it says of review.
   */
  private static List<Span> quoted(Reading reading, String kind, List<Fact> words) {
    List<Span> quoted = new ArrayList<>();
    if (!kind.equals("同意")) {
      quoted.addAll(Telling.orMatter(reading, NOT_TAKEN, MATTER));
    }
    words.stream()
        .flatMap(f -> f.evidence().stream())
        .filter(span -> !quoted.contains(span))
        .limit(3)
        .forEach(quoted::add);
    return quoted;
  }
}
