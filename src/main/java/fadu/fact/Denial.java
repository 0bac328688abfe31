package fadu.fact;

import fadu.clause.Contract;
import fadu.clause.Sentence;
import fadu.fact.pattern.Pattern;
import fadu.text.ShadowText;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a contract only denies, forbids or condemns what a fact was read from: 发包人不收取其他保证金;
 * 任何放弃时效利益的约定无效. The last look before such words are held against a contract, whatever their reader
 * took them for.
 */
public final class Denial {
  /** The stretch is a condition or sets something apart. */
  private static final Pattern CONDITION =
      Pattern.compile("^(?:除|但|如|若|因|由于)|(?:的|时|后|前|之外|以外|外|下|内)$");

  private static final Pattern CONTINUES = Pattern.compile("^(?:或|及|和|并|也|亦|以及)");
  private static final Pattern DUTY = Pattern.compile("应|须|由|要|得|可|能|算|按|听|归|扣|付|缴|交|锁定|限|唯一|只");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\d.、()一二三四五六七八九十第条款项]+(?:[、.)]|条|款|项|(?:\\d))");

  private static final String CONTRACTOR = "(?:承包人|承包方|承建方|乙方|中标人|成交供应商|供应商|施工单位|施工方|分包人)";

  /**
   * What is said of that which went before: void, a breach, refusable; the employer's restraint.
   * Asked of every later stretch, and so narrower than {@link TakenBack}, which asks right behind
   * the words: 对结算没有约束力 and 应拒绝配合 may be the very breach.
   */
  private static final Pattern CONDEMNED =
      Pattern.compile(
          "(?:^|[^不])(?:一律|均|都|皆|当然|自始)?(?:属|为)?无效$|不在此限$|"
              + "(?:^|[^不])(?:均属|都属|即属|属于?|视为|视同|构成|按)(?:严重|重大|根本)?(?:违约|转包|违法分包|挂靠|违法发包)(?:行为|情形)?(?:论处|处理|处置)?$|"
              + CONTRACTOR
              + "[^,]{0,8}有权(?:予以)?(?:拒绝|不接受|不予接受|拒收|不从)|"
              + "(?:不是|并非|均非|不算|不构成|不成为|不得作为|不作为)[^,承乙施]{0,14}(?:不付|不支付|不予|拒付|拒绝|停付|扣留|(?:拖延|迟延|延期|推迟)(?:支?付|给付|拨|退|返|结算|审))[^,]{0,8}(?:理由|事由|借口|抗辩)$|"
              + "(?:不得|不应当?|不能|不会|不)(?:以任何理由|另行|强行)?(?:要求|强制|强迫|指定|限定)"
              + CONTRACTOR
              + "|不强制|不指[定名]|不点名");

  /** What else takes back that which went before, where no denial is what breaks the point. */
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "(?:一概|一律|概|均|都)不(?:再)?(?:用|使用|采用|适用)$|"
              + "(?:都不是|均不是|不是|并非|均非|都不算|不算|不构成|不得作为|不作为)[^,]{0,18}(?:理由|事由|借口|抗辩|原则)$|"
              + "有权(?:予以)?(?:拒绝|不接受|不予接受|拒收|不从|拒付)");

  /** Every denial holds one of these. */
  private static final Words ANY = Words.of("不|禁|无|毋|没|非");

  private static final int SHORT = 7;

  private Denial() {}

  /**
   * False for what was not read from words of the contract, and for rows of tables.
   *
   * @param breaking whether a denial is what the fact is about (不予支付, 无须同意): then only words that
   *     are condemned count
   */
  public static boolean of(Contract contract, Fact fact, boolean breaking) {
    List<Span> evidence = fact.evidence();
    return fact.state() == State.PRESENT
        && !evidence.isEmpty()
        && evidence.stream().allMatch(span -> denied(contract, span, breaking));
  }

  private static boolean denied(Contract contract, Span span, boolean breaking) {
    Optional<Sentence> holding = holding(contract, span);
    if (holding.isEmpty() || holding.get().table() >= 0) {
      return false;
    }
    String text = holding.get().text();
    ShadowText shadow = contract.documents().get(span.file()).shadow();
    int from = Math.max(0, shadow.shadowFrom(span.from()) - holding.get().shadowFrom());
    int to = Math.min(text.length(), shadow.shadowFrom(span.to()) - holding.get().shadowFrom());
    return from < to
        && (!breaking && denies(text.substring(from, to))
            || said(CONDEMNED, text, from)
            || !breaking && said(TAKEN_BACK, text, from));
  }

  private static Optional<Sentence> holding(Contract contract, Span span) {
    List<Sentence> all = contract.sentences();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Span at = all.get(middle).span();
      boolean before =
          at.file() < span.file() || at.file() == span.file() && at.from() <= span.from();
      low = before ? middle : low;
      high = before ? high : middle - 1;
    }
    return Optional.of(low)
        .filter(i -> i < all.size())
        .map(all::get)
        .filter(s -> s.file() == span.file())
        .filter(s -> s.span().from() <= span.from() && span.from() < s.span().to());
  }

  /** Every stretch that says something denies it. */
  static boolean denies(String words) {
    if (!ANY.in(words)) {
      return false;
    }
    boolean any = false;
    boolean last = false;
    for (String stretch : stretches(NUMBER.matcher(words.strip()).replaceFirst(""))) {
      if (CONDITION.matcher(stretch).find()) {
        continue;
      }
      boolean denial = Negation.odd(stretch) || last && CONTINUES.matcher(stretch).find();
      if (!denial && stretch.length() <= SHORT && !DUTY.matcher(stretch).find()) {
        continue;
      }
      if (!denial) {
        return false;
      }
      any = true;
      last = true;
    }
    return any;
  }

  /** 交由外市企业的视为违约 condemns who does otherwise. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "^(?:交由|交给|使用|选用|采购|委托|租用|雇用|录用|聘用|聘请|购买|找|用|改由|选择)?[^,]{0,4}(?:外地|外市|外县|外省|外区|外来|其他|别的|另行|市外|县外|区外|非本)");

  private static boolean said(Pattern pattern, String text, int from) {
    return pattern.may(text)
        && stretches(text.substring(from)).stream()
            .anyMatch(
                stretch -> pattern.matcher(stretch).find() && !OTHERWISE.matcher(stretch).find());
  }

  private static List<String> stretches(String words) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < words.length(); ) {
      Segment segment = Segment.at(words, at);
      String stretch = segment.of(words).strip();
      if (!stretch.isEmpty()) {
        found.add(stretch);
      }
      at = segment.to() + 1;
    }
    return found;
  }
}
