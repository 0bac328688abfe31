package fadu.fact.dispute;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Spoken;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rights given up in advance: {@code breach.claimWaiver}, kind 时效 (limitation), 诉权 (going to law at
 * all), 起诉期限 (a term for suing after which the right is gone), or 保留 where the contract keeps them.
 */
public final class WaiverReader implements FactReader {
  private static final Words SIGNS = Words.of("时效|年限|时限|追究|追责|诉|仲裁|法院|官司|告|多少年|途径|何时|一笔勾销|救济|法律");

  private static final String KEY = "breach.claimWaiver";

  private static final Pattern LIMITATION =
      Pattern.compile(
          "(?:不许|不准|别|不能|不得|不可)(?:再)?(?:说|讲|称|谈)[^。;|]{0,8}时效|抛弃[^。;|]{0,12}时效|(?:追责|追究|追偿|追索|追讨|索赔)[^,。;]{0,6}(?:不论|不限|不受|没有|无)[^,。;]{0,4}(?:年限|期限|时间|时限)|时效[^。;|]{0,6}[|][^|]{0,12}?(?:[一二四五六七八九十1245678两半]{1,2})个?(?:年|月)|(?:不许|不准|别|不能|不得|休想|不可)(?:再)?(?:拿|用|以|提)[^。;|]{0,8}时效|(?:过|隔)(?:了)?(?:多少年|多久|多长时间|几年|再久)[^。;]{0,6}(?:都|也)(?:算|作数|有效|能|可以|要)|(?:放弃|不援用|不得援用|不引用|不得主张|不得提出|不得援引|不得以|不以|不主张|不提出|不援引|无权主张|无权以|不再主张|不受|不适用|排除|不考虑|无视|不因)[^。;|]{0,24}?时效"
              + "|时效[^。;|]{0,16}?(?:抗辩[^,。;]{0,4}放弃|不适用|不受限|无限期|不限|永不|予以放弃|一律放弃|不作抗辩|不得作为|延长(?:至|为|到)|缩短(?:至|为|到)|(?:约定|定|改)为|(?:期间)?(?:为|是|仅|只有)(?:[一二四五六七八九十0-24-9两半]{1,3}|[0-9]{2,3})(?:个)?(?:年|月|日|天))"
              + "|(?:无论|不论|不问|不管)[^,。;]{0,8}(?:何时|多少年|多久|多长时间|几年)[^。;]{0,24}(?:追索|追偿|追讨|追缴|返还|主张|索要|过期|时效)");
  private static final Pattern KEEPS =
      Pattern.compile(
          "不[^,;。]{0,18}(?:作|做|为|作出|作任何|进行)[^,;。]{0,10}(?:放弃|排除|限制|变更|改动)|不(?:构成|视为|意味|等于|得|会|应|能|因)[^。;]{0,16}(?:放弃|排除)|(?:不|未|均不|并不|并未|没有)(?:预先|事先|提前|以任何方式|就此)?(?:放弃|排除)|依法(?:计算|确定|中断|中止|重新)|依照法律|按照?法律|法律规定|重新(?:计算|起算)|中断|不因[^。;]{0,10}(?:延长|缩短|丧失|放弃)|不影响[^。;]{0,14}(?:权利|诉权|起诉|时效)");

  private static final String GO_TO_LAW =
      "(?:起诉|提起[^,。;]{0,6}诉讼|诉讼|诉请|打官司|上法院|告状|告(?:甲|乙|发包|承包|业主|建设|对方|政府|镇|村|局|我方)|告到法院|告上法庭|上告|(?:向|到|去|找)[^,。;]{0,8}法院|申请仲裁|提请仲裁|提起仲裁|仲裁|司法途径|法律途径|诉权|法律手段|(?:司法|法律)(?:救济|程序))";
  private static final Pattern SUIT =
      Pattern.compile(
          "(?:放弃|自愿放弃|永久放弃|抛弃)[^。;|]{0,22}?"
              + GO_TO_LAW
              + "|(?:永不|永远不|永久不|绝不|决不|今后不|以后不|均不|概不|一律不|不得|不准|不许|不能|不可|无权|不再|承诺不|保证不|同意不|不)[^,。;|]{0,20}?"
              + GO_TO_LAW
              + "|"
              + GO_TO_LAW
              + "[^,。;|]{0,8}(?:权利|权)[^,。;|]{0,8}(?:放弃|丧失|消灭|不再享有|归于消灭)");

  /**
   * Given up by choosing arbitration, after an award, for a while, for settled items, or as a means
   * of pressure.
   */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "达成仲裁|(?:其他|其它|别的|别处|以外的|外地)(?:的)?(?:人民)?法院|仲裁委员会|仲裁机构|一裁终局|裁决|期间|之前|以前|尚未|为由|借口|停工|怠工|上访|围堵|拖延|进度|恶意|虚假|和解|已付清|结清|付讫|互不|劳动|工人|农民工|班组|第三人|不采用仲裁|不得拒绝|不妨碍|不影响|不限制|不排除|被起诉|被诉|诉讼费|索赔、诉讼|诉讼、索赔|免受|受到|遭受|同一(?:事项|争议|纠纷)");

  private static final Pattern BROAD =
      Pattern.compile(
          "只准|只许|往后|日后|将来|今后|啥|不管|甭管|任何|一切|全部|所有|永|今后|以后|均|概|不论|无论|什么|哪怕|事后|结算后|(?:发生|有了|产生|出现)[^,。;]{0,6}(?:争议|纠纷|矛盾|分歧)|放弃|保证|承诺|只(?:向|能|找|可)|自愿|违约");

  /** Sue within so many days or lose the right itself. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?:[0-9一二三四五六七八九十百]+(?:个)?(?:日|天|月|年|工作日)(?:之)?内|期限内|期满|届满|逾期|超过[^,。;]{0,10}(?:日|天|月|年))[^。;]{0,40}?(?:起诉|提起诉讼|诉讼|申请仲裁|提请仲裁|打官司)[^。;]{0,30}?(?:视为|丧失|放弃|消灭|不再享有|无权|不得再|不予支持|失去|归于|作废|不再)"
              + "|(?:起诉|诉讼|仲裁|诉请|诉)[^。;,]{0,6}(?:之|的)?权利?,?[^。;]{0,24}(?:日|天|月|年)(?:之)?内[^。;]{0,6}(?:行使|提出|主张|用)[^。;]{0,20}(?:丧失|消灭|失去|作废|放弃|不再|没有)"
              + "|(?:起诉|诉讼|仲裁)[^。;|]{0,6}[|][^|]{0,20}(?:日|天|月|年)[^|]{0,6}[|][^|]{0,8}(?:视为|丧失|放弃|消灭|作废)"
              + "|(?:超过|满)[^,。;]{0,6}(?:年|月)[^,。;]{0,8}(?:未|没|不)[^,。;]{0,8}(?:催|主张|要|索)[^。;]{0,12}(?:视为|自动|算)[^。;]{0,8}(?:免除|放弃|消灭|作废|不要)|诉讼[^。;]{0,24}(?:日|天|月|年)内(?:提起|提出)[^。;]{0,12}(?:不予保护|不再保护|丧失|失权|视为)|(?:逾期|过期|届满|超过)[^。;]{0,12}法院[^。;]{0,6}(?:不得|不予|不再)受理|(?:年|月|日|天)(?:之)?内[^。;]{0,8}(?:不|没|未)(?:告|起诉|打官司|去告)[^。;]{0,10}(?:算|视为|当)[^。;]{0,6}(?:不要|放弃|作废|没有|认)"
              + "|(?:超过|逾期|届满|期满)[^。;]{0,20}(?:丧失|失去|不再享有|无权)[^。;]{0,8}(?:诉讼|起诉|仲裁|打官司)"
              + "|(?:未|没有|不)[^,。;]{0,8}(?:起诉|提起诉讼|申请仲裁|提请仲裁|诉讼)[^。;]{0,6}(?:的)?[^。;]{0,6}(?:视为|即|则|其|,)?[^。;]{0,20}(?:放弃|丧失|消灭|认可|无权|不再享有|不得再)");

  /** 协商不成向法院起诉. */
  private static final Pattern UNSETTLED =
      Pattern.compile("^(?:不|不能)(?:成|拢|服|愿|了|下|一致|协商|达成|解决|调解)");

  private static final Pattern ALSO =
      Pattern.compile("^(?:或者?|、|和|及|与|以及)[^,。;期]{0,4}(?:仲裁|诉讼|起诉)(?:$|[,。;])");

  private static final Pattern ARBITRATES =
      Pattern.compile("(?:提交|提请|申请|由|向|以|用|选择?|采用|采取|通过|约定)[^。;]{0,20}仲裁");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(SIGNS)) {
      Spoken saying = new Spoken(reading, sentence);
      if (saying.agreed()) {
        kind(saying)
            .ifPresent(
                kind ->
                    facts.add(
                        new TextFact(KEY, sentence.text(), kind, reading.source(sentence.span()))));
      }
    }
    return facts;
  }

  private static Optional<String> kind(Spoken saying) {
    String text = saying.text();
    boolean keeps = KEEPS.matcher(text).find();
    if (means(saying, LIMITATION)) {
      return Optional.of(keeps ? "保留" : "时效");
    }
    if (keeps) {
      return text.contains("诉") && text.contains("放弃") ? Optional.of("保留") : Optional.empty();
    }
    if (means(saying, TERM) && !text.contains("劳动")) {
      return Optional.of("起诉期限");
    }
    return suit(saying) ? Optional.of("诉权") : Optional.empty();
  }

  /** Somewhere the words are agreed, not only mentioned or made void. */
  private static boolean means(Spoken saying, Pattern pattern) {
    Matcher matcher = pattern.matcher(saying.text());
    int at = 0;
    while (at < saying.text().length() && matcher.find(at)) {
      if (saying.reading().means(saying.sentence(), matcher.start(), matcher.end())) {
        return true;
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return false;
  }

  private static boolean suit(Spoken saying) {
    String text = saying.text();
    Matcher matcher = SUIT.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      String words = matcher.group();
      if (UNSETTLED.matcher(words).find()) {
        at = matcher.start() + 1;
        continue;
      }
      boolean given = words.startsWith("放弃") || words.contains("放弃") || words.startsWith("自愿");
      Matcher also = ALSO.matcher(text.substring(matcher.end()));
      words += also.find() ? also.group() : "";
      boolean both = words.contains("仲裁") && (words.contains("诉") || words.contains("法院"));
      boolean chosen =
          ARBITRATES.matcher(text.substring(0, matcher.start())).find()
              || ARBITRATES.matcher(saying.before()).find()
              || words.startsWith("不") && words.contains("仲裁") && !words.contains("诉") && !given;
      boolean office = AdministrativeReader.decides(saying);
      boolean ever = text.contains("永不") || text.contains("永远不") || text.contains("绝不");
      boolean elsewhere = ELSEWHERE.matcher(text).find() && !given && !both && !ever;
      boolean meant = saying.reading().means(saying.sentence(), matcher.start(), matcher.end());
      if (meant
          && !chosen
          && !elsewhere
          && !office
          && (given || both || BROAD.matcher(text).find())) {
        return true;
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return false;
  }
}
