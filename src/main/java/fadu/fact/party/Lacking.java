package fadu.fact.party;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** Where the contract itself says that the contractor has not got a licence or qualification. */
final class Lacking {
  /** 尚未取得,承诺三个月内补办: what is promised does not mend what is lacking. */
  private static final Pattern PROMISED =
      Pattern.compile("(?:承诺|保证)[^,;。]{0,10}(?:补办|办理|办妥|取得|延续|续期|补齐)");

  private static final Pattern HARMLESS =
      Pattern.compile(
          "个人|班组|包工队|包工头|不得|不准|不许|不可|严禁|禁止|未被|没有被|不存在|不会|的,|如(?:果|有|因|被|其|遇|发|出|乙|承|未)|若|保证|承诺|倘|一旦|不因|期间失效|失效的|过期的|分包|劳务|投标人|监理|供应商|应当|避免|防止");
  private static final Pattern RENEWED =
      Pattern.compile("新证已|已恢复|已解除|已发还|已返还|已领回|曾(?:被|于)|已延期|已换证|延期后|已续期|接续");

  private Lacking() {}

  /** The first place that says so of the contractor and does not take it back. */
  static Optional<Fact> said(
      Reading reading, String signs, Pattern pattern, String key, String kind) {
    for (Sentence sentence : reading.hits().sentences(signs)) {
      var matcher = pattern.matcher(sentence.text());
      if (Stated.own(reading, sentence) && matcher.find()) {
        Stated stated = new Stated(reading, sentence, matcher.start(), matcher.end());
        boolean design = Pattern.compile("设计|勘察|招标代理").matcher(stated.stretch()).find();
        boolean others = stated.right().startsWith("的");
        if (!harmless(sentence) && !design && !others && !renewed(sentence)) {
          return Optional.of(stated.fact(key, kind));
        }
      }
    }
    return Optional.empty();
  }

  /** Speaks of others, of what must not be or of what may come. */
  static boolean harmless(Sentence sentence) {
    return HARMLESS.matcher(PROMISED.matcher(sentence.text()).replaceAll("")).find();
  }

  static boolean renewed(Sentence sentence) {
    return RENEWED.matcher(sentence.text()).find();
  }
}
