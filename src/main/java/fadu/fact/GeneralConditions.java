package fadu.fact;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** General conditions that are agreed upon and were not submitted: they may say what is missing. */
public final class GeneralConditions {
  private static final Words SIGNS = Words.of("通用|GF|示范文本");

  private static final Pattern NAMED =
      Pattern.compile("通用(?:合同)?条[款件]|GF-?—?20(?:17|20|13)-?—?02(?:01|16)|示范文本");
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?:不|未|无|没有|删除|删去|取消|排除)[^,;。]{0,8}(?:适用|采用|引用|附|设|另附|通用)|通用(?:合同)?条[款件][^,;。]{0,24}(?:不适用|不采用|删除|删去|排除|取消|不再适用|不予适用)|(?:删除|删去)[^,;。]{0,4}通用"
              + "|不(?:并入|纳入|编入|列入|作为|构成|属于)[^;。]{0,20}(?:通用|示范文本)"
              + "|(?:通用|示范文本)[^;。]{0,20}不(?:并入|纳入|编入|列入|作为|构成|属于)");

  private GeneralConditions() {}

  /**
   * A missing fact of this key that says where the words may be; empty if the general conditions
   * were submitted or are no part of the contract.
   */
  public static Optional<Fact> elsewhere(Reading reading, String key) {
    boolean submitted =
        reading.contract().parts().stream().anyMatch(p -> p.kind() == PartKind.GENERAL);
    if (submitted) {
      return Optional.empty();
    }
    Optional<Sentence> named = Optional.empty();
    for (Sentence sentence : reading.text().with(SIGNS)) {
      String text = sentence.text();
      boolean about = text.contains("通用") || text.contains("GF") || text.contains("示范文本");
      if (about && REFUSED.matcher(text).find()) {
        return Optional.empty();
      }
      if (about && named.isEmpty() && NAMED.matcher(text).find()) {
        named = Optional.of(sentence);
      }
    }
    return named.map(
        s -> new MissingFact(key, State.NOT_LOADED, "通用合同条款没有提交", reading.source(s.span())));
  }
}
