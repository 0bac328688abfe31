package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Mode;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/** A table of who does the work, with somebody among them who may not. */
final class DoersTable {
  private static final Pattern INDIVIDUAL =
      Pattern.compile(
          "\\((?:自然人|个人|个体|包工头|工头|班组)\\)|\\([^()|]{0,10}(?:个人|无资质|没有?资质|无[^()|]{0,4}资质|包工头)[^()|]{0,16}\\)|自然人(?:[^独投控股]|$)|包工头|身份证|\\|(?:个人|班组)\\||村民|[\\p{Han}]{1,3}(?:某|姓)?(?:个人|带领)|个体|带领的(?:施工)?队");

  private static final Pattern DOERS = Pattern.compile("实施人|施工人|施工队|实施单位|施工单位|承做人|由谁|施工方|做的人");

  private DoersTable() {}

  static Optional<Fact> read(Reading reading, Sites sites, Sentence sentence) {
    String text = sentence.text();
    String around = sites.around(sentence);
    Matcher matcher = INDIVIDUAL.matcher(text);
    boolean given =
        around.contains("分包")
            || around.contains("承接")
            || around.contains("外包")
            || around.contains("承做")
            || around.contains("承包方式")
            || DOERS.matcher(around).find() && after(reading, sentence).contains("分包");
    boolean refused = around.contains("不得") || around.contains("禁止") || around.contains("严禁");
    if (!given || refused || !matcher.find() || text.contains("不得")) {
      return Optional.empty();
    }
    return Optional.of(
        sites.statement(
            TermsReader.KEY, sentence, Mode.MAY, "分包给无资质单位或个人", matcher.start(), matcher.end()));
  }

  /** What stands below the table a row belongs to. */
  private static String after(Reading reading, Sentence row) {
    List<Sentence> all = reading.contract().sentences();
    int i = row.index();
    while (i + 1 < all.size()
        && all.get(i + 1).table() == row.table()
        && all.get(i + 1).file() == row.file()) {
      i++;
    }
    return i + 1 < all.size() && all.get(i + 1).file() == row.file() ? all.get(i + 1).text() : "";
  }
}
