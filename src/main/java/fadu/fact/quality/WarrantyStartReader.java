package fadu.fact.quality;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From when warranty and defects period count: {@code warranty.start} and {@code defect.start},
 * kind 验收合格, 结算, or 早于验收 (handing over, use, a report, completion).
 */
public final class WarrantyStartReader implements FactReader {
  private static final Pattern DEFECTS = Pattern.compile("缺陷责任|缺陷通知期");
  private static final Pattern WARRANTY = Pattern.compile("保修期|保修年限|保修期限|质保期|质量保证期|包修期|保固期|保修");
  private static final Pattern OTHER =
      Pattern.compile("预付款|扣回|养护期|养护|试运行期|付款期限|付款期|工期|有效期|返还期|履约|违约金|利息|诉讼时效|质保金|保证金|结算期");
  private static final Pattern DENIED =
      Pattern.compile("(?:不|并非|不得|不能|而非|而不是|并不|不再|无论|不论)(?:是|以|从|自|由|按|因)?[^。;,]{0,3}$");
  private static final Pattern EXCUSED =
      Pattern.compile(
          "(?:发包人|发包方|甲方|建设单位|业主)[^。;]{0,20}(?:原因|过错|拖延|未能|不能|不组织)[^。;]{0,60}(?:90|九十)|(?:90|九十)[^。;]{0,8}(?:日|天)?(?:后|起)|先行(?:投入)?使用|提前(?:投入)?使用|提前移交|先行移交");
  private static final Pattern LATER =
      Pattern.compile("(?:早于|先于|晚于|迟于|不早于|不短于|孰晚|较晚|在后者)[^。;]{0,16}(?:验收|者|为准)");

  /** 自接到通知之日起七日内: time to come and repair, not the start of the period. */
  private static final Pattern RESPONSE =
      Pattern.compile("^起[,]?(?:在)?[0-9一二两三四五六七八九十]+(?:个)?(?:日|天|周|小时|工作日)(?:之|以)?内");

  private static final Pattern NOTICE = Pattern.compile("(?:维修|保修|返修|报修|缺陷)[^。;,]{0,4}通知");
  private static final Pattern HEAD = Pattern.compile("起算|开始|起始|起计|自何|自[^|,;。]{2,20}之日起");

  /** 防水5年 in a table of terms and starts is a warranty. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:防水|防渗|屋面|装修|装饰|管线|主体|结构|供热|供冷|采暖|给排水|电气)[^|]{0,8}\\|?["
              + " ]*[0-9一二三四五六七八九十两]{1,3}(?:个)?(?:年|月|采暖期|供冷期)");

  /** 交付使用之日(早于竣工验收合格之日): what stands in brackets only compares. */
  private static final Pattern COMPARED =
      Pattern.compile("[(][^()]{0,4}(?:早于|先于|不等|不同于|晚于|非)[^()]{0,30}[)]");

  private static final Words COUNTS = Words.of("那天|那日|之日|次日|为准|算|起点|起|计算|开始|进入|首日|始期|第一天|头一天");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading.candidates().rows().wording("start.counted").hits("warranty-clock").list()) {
      String text = sentence.text();
      boolean named = sayings.has(sentence, "warranty-clock");
      boolean counts = COUNTS.in(text);
      if (sentence.table() >= 0 && !named) {
        row(sayings, sentence).ifPresent(facts::add);
      } else if (counts && (named || about(sayings, sentence) || PARTS.matcher(text).find())) {
        int before = facts.size();
        read(sayings, sentence, facts);
        if (facts.size() == before && sentence.table() >= 0) {
          row(sayings, sentence).ifPresent(facts::add);
        } else if (facts.size() == before) {
          event(sayings, sentence).ifPresent(facts::add);
        }
      } else if (sentence.table() >= 0) {
        row(sayings, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** 自结算之日起算 in a clause headed 保修期. */
  private static boolean about(Sayings sayings, Sentence sentence) {
    String text = sentence.text();
    if (OTHER.matcher(text).find() || text.length() > 120) {
      return false;
    }
    String around = sayings.around(sentence);
    return around.contains("保修期") || around.contains("缺陷责任期");
  }

  private static void read(Sayings sayings, Sentence sentence, List<Fact> facts) {
    String text = sentence.text();
    boolean excused = EXCUSED.matcher(text).find() || LATER.matcher(text).find();
    for (Saying saying : sayings.all(sentence, "start.counted")) {
      Optional<String> key = key(sayings, saying);
      if (key.isEmpty()
          || DENIED.matcher(text.substring(0, saying.from())).find()
          || NOTICE.matcher(saying.words()).find()
          || RESPONSE.matcher(text.substring(saying.to() - 1)).find()) {
        continue;
      }
      Saying words = widened(saying);
      Optional<String> kind = kind(sayings, words);
      if (kind.isPresent() && !(excused && !kind.get().equals("结算"))) {
        facts.add(sayings.fact(key.get(), kind.get(), saying));
        return;
      }
      if (kind.isPresent()) {
        return;
      }
    }
  }

  private static final Pattern COUNT =
      Pattern.compile(
          "起算|起计|起点|第一天|头一天|开始|算起|计起|往后|(?:那天|那日|之日|次日|当日|当天)(?:算|起|开始|计|为|数|往|走|论|记|$)|起(?:$|[,。;])|为准");

  private static final Pattern NO_START =
      Pattern.compile(
          "[天日]内|余额于|返还|退还|退(?:回|款|钱|保|给)|支付|付给|结清尾款|通知|响应|到场|来修|期满|届满|满后|之前|以前|前(?:$|[,。;])");

  /** 质保两年,从施工队退场那天算: an event and a word of counting in one stretch. */
  private static Optional<Fact> event(Sayings sayings, Sentence sentence) {
    String text = sentence.text();
    boolean about =
        WARRANTY.matcher(text).find()
            || DEFECTS.matcher(text).find()
            || text.contains("质保")
            || PARTS.matcher(text).find();
    if (!about || EXCUSED.matcher(text).find() || LATER.matcher(text).find()) {
      return Optional.empty();
    }
    for (Segment part = Segment.labelled(text, 0);
        part.from() < text.length();
        part = Segment.labelled(text, Math.min(text.length() - 1, part.to() + 1))) {
      String words = part.of(text);
      Saying here = new Saying(sentence, part.from(), part.to());
      boolean counts = COUNT.matcher(words).find() && !NO_START.matcher(words).find();
      if (counts && !DENIED.matcher(words).find() && !words.contains("不")) {
        Optional<String> kind = kind(sayings, here).filter(k -> !k.equals("验收合格"));
        if (kind.isPresent()) {
          boolean defects = DEFECTS.matcher(text.substring(0, part.to())).find();
          return kind.map(k -> sayings.fact(defects ? "defect.start" : "warranty.start", k, here));
        }
      }
      if (part.to() + 1 >= text.length()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** 自竣工验收合格并移交之日起: what leads to the words belongs to them. */
  private static Saying widened(Saying saying) {
    String text = saying.sentence().text();
    return new Saying(saying.sentence(), saying.from(), Segment.at(text, saying.to() - 1).to());
  }

  private static Optional<String> kind(Sayings sayings, Saying saying) {
    Sentence sentence = saying.sentence();
    if (inside(sayings, sentence, saying, "start.proper")) {
      return Optional.of("验收合格");
    }
    if (inside(sayings, sentence, saying, "start.settled")) {
      return Optional.of("结算");
    }
    if (!inside(sayings, sentence, saying, "start.early")) {
      return Optional.empty();
    }
    Segment before = Segment.at(sentence.text(), saying.from()).previous(sentence.text());
    boolean accepted =
        inside(sayings, sentence, new Saying(sentence, before.from(), saying.to()), "start.proper");
    return Optional.of(accepted ? "验收合格" : "早于验收");
  }

  private static boolean inside(Sayings sayings, Sentence sentence, Saying where, String wording) {
    return sayings.all(sentence, wording).stream()
        .anyMatch(s -> s.from() >= where.from() && s.from() < where.to());
  }

  /** Whose start it is: the period named last before it, else the one its heading names. */
  private static Optional<String> key(Sayings sayings, Saying saying) {
    String text = saying.sentence().text();
    String left = text.substring(0, saying.from());
    String own =
        saying.words() + text.substring(saying.to(), Math.min(text.length(), saying.to() + 12));
    int defects = last(DEFECTS, left);
    int warranty = last(WARRANTY, left);
    int other = last(OTHER, left);
    if (other > Math.max(defects, warranty)) {
      return Optional.empty();
    }
    if (defects >= 0 || warranty >= 0) {
      return Optional.of(defects > warranty ? "defect.start" : "warranty.start");
    }
    String around = own + sayings.around(saying.sentence());
    if (DEFECTS.matcher(own).find()) {
      return Optional.of("defect.start");
    }
    if (WARRANTY.matcher(around).find()) {
      return Optional.of("warranty.start");
    }
    return DEFECTS.matcher(around).find() ? Optional.of("defect.start") : Optional.empty();
  }

  private static int last(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    int last = -1;
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      last = matcher.start();
      at = matcher.end();
    }
    return last;
  }

  /** 屋面防水|5年|接管之日 under a head row that names the start. */
  private static Optional<Fact> row(Sayings sayings, Sentence sentence) {
    String around = sayings.around(sentence);
    boolean start = HEAD.matcher(around + sentence.text()).find();
    boolean warranty =
        around.contains("保修")
            || sentence.text().contains("保修")
            || PARTS.matcher(sentence.text()).find();
    boolean defects = around.contains("缺陷责任") || sentence.text().contains("缺陷责任");
    if (!start || !warranty && !defects || OTHER.matcher(sentence.text()).find()) {
      return Optional.empty();
    }
    Matcher compared = COMPARED.matcher(sentence.text());
    int end = compared.find() ? compared.start() : sentence.text().length();
    Saying whole = new Saying(sentence, 0, end);
    String key = warranty && !sentence.text().contains("缺陷责任") ? "warranty.start" : "defect.start";
    return kind(sayings, whole)
        .map(kind -> sayings.fact(key, kind, new Saying(sentence, 0, sentence.text().length())));
  }
}
