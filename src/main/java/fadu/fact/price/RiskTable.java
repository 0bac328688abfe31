package fadu.fact.price;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of risks and who bears them: unlimited where the contractor has them all, or whatever is
 * not listed, and no row leaves the employer anything.
 */
final class RiskTable {
  private static final int KINDS = 3;
  private static final int MOST = 6;
  private static final Words HEAD = Words.of("风险|因素|情形|价款|调整|承担|事项|变化");
  private static final Pattern KIND =
      Pattern.compile("(材料|人工|机械|物价|市场|涨)|(法律|法规|政策|税)|(变更|改图|图纸|设计|漏项)|(地质|水文|不可抗力|天气|地下)");
  private static final Pattern EVERY =
      Pattern.compile("(?:其他|其它|其余|任何|一切|所有|未列)[^|]{0,8}(?:因素|情形|风险|情况|事项|原因|变化|未列)");
  private static final Pattern BORNE =
      Pattern.compile(
          "\\| ?(?:由)?(?:承包人|承包方|承包单位|施工方|施工单位|乙方|总包方|总承包人)(?:全部|自行|全额)?(?:承担|自担|自理|负责|负担)?(?:[|]|$)|\\|"
              + " ?(?:一律|均|都|概)?不(?:予|作|再)?(?:调整|调|补|增加|调价|补偿)(?:[|]|$)");
  private static final Pattern SHARED =
      Pattern.compile(
          "\\|[^|]{0,12}(?:发包人|发包方|甲方|业主|建设单位|采购人|双方|各半)|[0-9]%|百分之|据实|[^不][予可]?调整(?:[|]|$)|按规定|按变更|顺延|补差|分担");

  private RiskTable() {}

  static Optional<TextFact> read(Reading reading, String key) {
    List<Sentence> rows = new ArrayList<>();
    Optional<TextFact> found = Optional.empty();
    for (Sentence row : reading.candidates().rows().list()) {
      PartKind kind = reading.part(row).kind();
      if (row.table() < 0 || kind == PartKind.PAPER || !reading.own(row)) {
        continue;
      }
      if (!rows.isEmpty() && reading.headOf(row) != rows.get(0)) {
        found = found.or(() -> of(reading, key, List.copyOf(rows)));
        rows.clear();
      }
      rows.add(row);
    }
    return found.or(() -> of(reading, key, rows));
  }

  private static Optional<TextFact> of(Reading reading, String key, List<Sentence> rows) {
    if (rows.size() < 3 || !HEAD.in(rows.get(0).text())) {
      return Optional.empty();
    }
    boolean[] kinds = new boolean[4];
    boolean every = false;
    List<Span> words = new ArrayList<>();
    for (Sentence row : rows.subList(1, rows.size())) {
      if (SHARED.matcher(row.text()).find()) {
        return Optional.empty();
      }
      if (!BORNE.matcher(row.text()).find()) {
        continue;
      }
      var kind = KIND.matcher(row.text());
      boolean risk = false;
      while (kind.find()) {
        for (int i = 0; i < kinds.length; i++) {
          kinds[i] |= kind.group(i + 1) != null;
        }
        risk = true;
      }
      boolean rest = EVERY.matcher(row.text()).find();
      every |= rest;
      if ((risk || rest) && words.size() < MOST) {
        words.add(row.span());
      }
    }
    int count = 0;
    for (boolean kind : kinds) {
      count += kind ? 1 : 0;
    }
    return count >= KINDS || every && count > 0
        ? Optional.of(
            new TextFact(
                key,
                "各类风险均由承包人承担",
                "无限风险",
                reading.source(words.stream().reduce(Span::cover).stream().toList())))
        : Optional.empty();
  }
}
