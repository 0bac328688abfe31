package fadu.fact.quality;

import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.Unit;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.Bound;
import fadu.fact.value.Numerals;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds warranty periods: in sentences, clauses and annexes about warranty, each period belongs to
 * the parts of the works named between it and the period before it.
 */
final class WarrantyFinder {
  static final String PREFIX = "warranty.";
  private static final Words HEADS = Words.of("保修|包修");

  /** 防水管五年, 水电保2年: said without 修. */
  private static final Pattern SPOKEN =
      Pattern.compile("(?:管|包|保)(?:用)?(?:足|满|够)?[0-9一二两三四五六七八九十半]{1,3}(?:个)?(?:年|月)");

  private static final Words PARTS = Words.of("防水|漏|渗|水电|管线|管道|线路|装修|粉刷|门窗|结构|基础|主体|屋面");
  private static final Pattern SHORTENED =
      Pattern.compile("^(?:[^,;。|]{0,3})?(?:统一)?(?:缩短|缩减|缩|减少|减|改|调整|变更|修改|降低|降|压缩|压)(?:为|至|到|成)");

  private static final int TITLE_BACK = 3;
  private static final Pattern GENERAL =
      Pattern.compile(
          "[0-9.第条款、:()一二三四五六七八九十]|本合同|本|工程|全部|整个|项目|质量|法定|的|为|约定|双方|乙方|承包人|承包方|对|甲方|发包人|缺陷责任与|竣工");

  private final Reading reading;

  /** Whether parts by their title, clauses by what they are headed by, are about warranty. */
  private final Map<Integer, Boolean> titles = new HashMap<>();

  private final Map<Integer, Boolean> headings = new HashMap<>();
  private final Map<Integer, Boolean> openings = new HashMap<>();

  WarrantyFinder(Reading reading) {
    this.reading = reading;
  }

  List<WarrantyPart> find() {
    List<WarrantyPart> parts = new ArrayList<>();
    int table = -1;
    boolean tableAboutWarranty = false;
    for (Sentence sentence : reading.contract().sentences()) {
      if (sentence.table() >= 0 && sentence.table() != table) {
        tableAboutWarranty = aboutWarranty(sentence) || titled(sentence);
      }
      table = sentence.table();
      boolean about =
          table >= 0 ? tableAboutWarranty || says(sentence.text()) : aboutWarranty(sentence);
      if (about) {
        parts.addAll(in(sentence));
      }
    }
    return parts;
  }

  private boolean says(String text) {
    return HEADS.in(text) || SPOKEN.matcher(text).find() && PARTS.in(text);
  }

  private boolean aboutWarranty(Sentence sentence) {
    if (says(sentence.text())) {
      return true;
    }
    return titles.computeIfAbsent(
            sentence.part(), part -> says(reading.contract().parts().get(part).title()))
        || headings.computeIfAbsent(sentence.clause(), this::headed)
        || openings.computeIfAbsent(sentence.clause(), clause -> opens(sentence));
  }

  private boolean headed(int index) {
    for (int at = index; at >= 0; at = reading.contract().clauses().get(at).parent()) {
      if (says(reading.contract().clauses().get(at).caption())) {
        return true;
      }
    }
    return false;
  }

  /** 十一、保修(不另附保修书):范围为…; what follows in the clause goes on. */
  private boolean opens(Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    int first = sentence.index();
    while (first > 0
        && all.get(first - 1).clause() == sentence.clause()
        && all.get(first - 1).file() == sentence.file()) {
      first--;
    }
    String text = all.get(first).text();
    return says(text.substring(0, Math.min(text.length(), OPENING)));
  }

  private static final int OPENING = 10;

  /** A table may carry its title in the line above it. */
  private boolean titled(Sentence first) {
    List<Sentence> all = reading.contract().sentences();
    for (int back = 1; back <= TITLE_BACK && first.index() - back >= 0; back++) {
      Sentence earlier = all.get(first.index() - back);
      if (earlier.file() == first.file() && says(earlier.text())) {
        return true;
      }
    }
    return false;
  }

  private List<WarrantyPart> in(Sentence sentence) {
    List<WarrantyPart> parts = new ArrayList<>();
    String text = sentence.text();
    int start = 0;
    for (PeriodMention period : periods(sentence)) {
      boolean inBrackets =
          text.lastIndexOf('(', period.from()) > text.lastIndexOf(')', period.from());
      int from = stretch(text, start, period.from());
      String words = text.substring(from, period.from());
      if (SHORTENED.matcher(text.substring(period.to())).find()) {
        continue; // 由五年缩短为三年: three
      }
      if (period.blank()
          || period.unit() == Unit.HOUR
          || !reading.means(sentence, period.from(), period.to())) {
        start = period.to();
        continue;
      }
      List<String> categories = categories(sentence, from, period.from());
      boolean other = otherPeriod(words) || afterIt(text, period);
      if (!other && !categories.isEmpty()) {
        int end = inBrackets ? text.indexOf(')', period.to()) + 1 : period.to();
        for (String category : categories) {
          parts.add(new WarrantyPart(sentence, category, period, from, Math.max(end, period.to())));
        }
        start = period.to();
      } else if (!other && wholeWorks(words)) {
        if (WATERPROOF_TOO.matcher(text).find()) {
          parts.add(new WarrantyPart(sentence, "防水", period, from, period.to()));
        }
        String part = GENERAL.matcher(named(words)).replaceAll("").isEmpty() ? "全部" : "其他";
        parts.add(new WarrantyPart(sentence, part, period, from, period.to()));
        start = period.to();
      } else if (other) {
        start = period.to();
      }
    }
    return parts;
  }

  /** 全部保修两年,防水亦同. */
  private static final Pattern WATERPROOF_TOO =
      Pattern.compile(
          "(?:防水|防渗|渗漏|屋面|漏水)[^,;。]{0,6}(?:亦同|也同|同此|亦然|也是|也一样|也算|在内|不例外|均同|同样)|(?:含|包括)[^,;。]{0,6}(?:防水|屋面)");

  /** In a table the unit may stand in the head row: 保修年限(年) over a bare 5. */
  private List<PeriodMention> periods(Sentence sentence) {
    List<PeriodMention> said = PeriodMentions.in(sentence.text());
    if (sentence.table() < 0 || !said.isEmpty()) {
      return said;
    }
    List<PeriodMention> bare = new ArrayList<>();
    int from = 0;
    for (String cell : sentence.text().split("\\|", -1)) {
      int at = from;
      int to = from + cell.length();
      from = to + 1;
      Numerals.parse(cell.strip())
          .filter(n -> n.signum() > 0)
          .flatMap(n -> unit(sentence, at, to).map(unit -> bare(at, to, n, unit)))
          .ifPresent(bare::add);
    }
    return bare;
  }

  private Optional<Unit> unit(Sentence sentence, int from, int to) {
    String head = new Passage(reading, sentence, from, to).head();
    boolean length = head.contains("年") || head.contains("月") || head.contains("期");
    return !length
        ? Optional.empty()
        : head.contains("月")
            ? Optional.of(Unit.MONTH)
            : head.contains("年") ? Optional.of(Unit.YEAR) : Optional.empty();
  }

  private static PeriodMention bare(int from, int to, BigDecimal length, Unit unit) {
    BigDecimal days = length.multiply(BigDecimal.valueOf(unit == Unit.YEAR ? 365 : 30));
    return new PeriodMention(from, to, Optional.of(length), unit, Optional.of(days), Bound.SINGLE);
  }

  /** A part is not named further back than the last full stop of a list: ; or the clause number. */
  private static int stretch(String text, int start, int at) {
    int semicolon = text.lastIndexOf(';', at - 1);
    int from = Math.max(start, semicolon + 1);
    while (from < at && ",、;:) ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  private List<String> categories(Sentence sentence, int from, int to) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String group : reading.lexicon().groups(PREFIX)) {
      for (Hit hit : reading.hits().in(sentence, group)) {
        if (hit.from() >= from && hit.to() <= to && !withinOther(hit, group)) {
          found.merge(group.substring(PREFIX.length()), hit.from(), Math::max);
        }
      }
    }
    // 结构 also stands in 结构加固 of another part; a roof is waterproofing, not structure
    if (found.containsKey("其他") && found.size() == 1) {
      return List.of("其他");
    }
    found.remove("其他");
    return List.copyOf(found.keySet());
  }

  /** 木结构 of a pavilion is not the structure. */
  private boolean withinOther(Hit hit, String group) {
    return !group.equals(PREFIX + "其他")
        && reading.hits().in(hit.sentence(), PREFIX + "其他").stream()
            .anyMatch(
                other ->
                    other.from() <= hit.from()
                        && hit.to() <= other.to()
                        && other.term().length() > hit.term().length());
  }

  /** Periods that only stand beside the warranty: defects period, response times, notices. */
  private static boolean otherPeriod(String words) {
    return words.contains("缺陷责任期")
        || words.contains("质保金")
        || words.contains("质量保证金")
        || words.contains("保修金")
        || words.contains("通知")
        || words.contains("到场")
        || words.contains("到达")
        || words.contains("接到")
        || words.contains("派人")
        || words.contains("养护期");
  }

  private static boolean afterIt(String text, PeriodMention period) {
    String right = text.substring(period.to(), Math.min(text.length(), period.to() + 6));
    return right.startsWith("内")
        || right.startsWith("前")
        || right.startsWith("后")
        || right.startsWith("以内");
  }

  /** The words before 保修期: 本工程 means all of it, 水工工程 some other part. */
  private static String named(String words) {
    int at = words.indexOf("保修");
    int repair = words.indexOf("包修");
    int head = at < 0 ? repair : repair < 0 ? at : Math.min(at, repair);
    if (head < 0) {
      return "";
    }
    int from = Math.max(words.lastIndexOf(',', head), words.lastIndexOf(':', head));
    return words.substring(Math.min(from + 1, head), head);
  }

  private static boolean wholeWorks(String words) {
    return words.endsWith("保修")
        || words.endsWith("保修:")
        || words.contains("保修期")
        || words.contains("保修年限")
        || words.contains("保修期限")
        || words.contains("包修");
  }
}
