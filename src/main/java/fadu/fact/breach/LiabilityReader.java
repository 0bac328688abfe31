package fadu.fact.breach;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who answers for breach: {@code breach.ownerClauses}, {@code breach.contractorClauses}, {@code
 * breach.delayLiability}, {@code breach.qualityLiability} (kind 正文 or 保修书), and {@code
 * breach.exclusions} (kind 发包人 or 承包人), where the contract says that a side answers for nothing.
 */
public final class LiabilityReader implements FactReader {
  private static final Words GENERAL_OR_ROW = new Words(List.of("通用", "|"));

  private static final String OWNER = "breach.ownerClauses";
  private static final Words SIGNS =
      Words.of(
          "赔|罚|扣|违约|利息|计息|息|承担|补偿|补足|返工|返修|重做|修复|顺延|万分之|千分之|误|逾期|迟|晚|拖|不合格|自费|费用|责任|视为|滞后|计较|未能|不能|没能|不了|不完|缴付|每天|每日");
  private static final String PAYS =
      "(?:利息|计息|LPR|贷款市场|付息|加付|加息|违约金|赔|补偿|补足|补贴|滞纳金|罚|承担[^。;|]{0,16}(?:责任|费用|损失)|增加的费用|顺延|延长|补[0-9一二三四五六七八九十百千两几]|往后(?:推|顺|延)|(?:损失|费用)[^,。;|]{0,6}(?:由|归)⊙·*[^,。;|]{0,4}(?:承担|负担|负责|出|认)|损失[^。;|]{0,6}补|补(?:上|给|足)|解除合同)";
  private static final Pattern EMPLOYER_BREACH =
      Pattern.compile(
          "⊙·*[^。;|⊗]{0,50}(?:逾期|迟延|延期|未按|未能|未及时|不按|拖欠|迟|欠|晚|违约|违反|原因|过错|责任|擅自|无故|停建|缓建|叫停|喊停|没有按|不给|没按|没付|未付|不付|没给|到期|误|中途|没钱)[^。;]{0,80}?"
              + PAYS
              + "|(?:款|钱)[^,。;|]{0,8}(?:到期|到时|该付|应付)[^,。;|]{0,4}(?:不|未|没)(?:付|给|拨|结)[^。;]{0,50}?(?:利息|LPR|计息|付息|加付|违约金|万分之|千分之|赔)|(?:逾期|迟延|延期|拖欠|未按[^。;,交]{0,10}|不按[^。;,交]{0,6}|没按[^。;,交]{0,6}|迟|晚|拖着不)(?:给付|付款|支付|拨付|拨款|拨|给|付)[^。;资]{0,50}?(?:利息|LPR|计息|付息|加付|违约金|贷款市场|息|万分之|千分之|赔)");

  /** 须经⊙书面同意,擅自更换的: who has to agree breaks nothing. */
  private static final Pattern CONSENT =
      Pattern.compile(
          "(?:经|报|征得|取得|获得|须|应|由)⊙·*(?:代表|和监理人|及监理人|、监理人)?(?:的)?(?:事先|事前|提前)?(?:书面|盖章|签字)?(?:的)?(?:同意|批准|认可|许可|核准|审批|确认|点头)");

  private static String withoutConsent(String text) {
    Matcher matcher = CONSENT.matcher(text);
    StringBuilder words = new StringBuilder(text);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        words.setCharAt(i, '某');
      }
    }
    return words.toString();
  }

  private static final Pattern MUTUAL =
      Pattern.compile(
          "(?:任何一方|任一方|双方|违约方|违约(?:的)?一方|违约者|一方|各方|过错方|责任方)[^。;]{0,50}(?:违约|违反|不履行|未履行|迟延|逾期|不按|没按|不守|未按|过错|原因|损失|不全面)[^。;]{0,60}(?:赔|违约金|损失|承担[^。;]{0,16}责任)|违约(?:方|的?一方|者)[^。;]{0,30}(?:赔|承担|支付)|谁[^,。;]{0,8}谁[^,。;]{0,4}(?:赔|补|认|承担|负责)|(?:迟延|逾期|违约)[^,。;]{0,6}的一方[^。;]{0,40}(?:赔|违约金)");
  private static final Pattern CONTRACTOR_PAYS =
      Pattern.compile(
          "⊗·*(?:[^。;⊙]|[向给]⊙){0,60}(?:违约金|罚|扣|赔|万分之|千分之)|⊗·*[^,。;⊙|]{0,10}(?:误|逾期|延|晚|迟|违)[^,。;⊙|]{0,8}[|][^|⊙]{0,16}(?:[每一][日天次]|元|万分之|千分之|%|罚|扣|赔)|⊗·*[^。;⊙|]{0,6}[|][^|⊙]{0,24}(?:逾期|延误|误|迟|晚|未|不|违)[^|]{0,24}[|][^|]{0,16}(?:[每一][日天次]|元|万分之|千分之|%)|⊗·*[^,。;⊙]{0,20}(?:拖|误|逾期|未|不|晚|违)[^,。;⊙]{0,12},[^,。;]{0,4}⊙·*[^,。;⊗]{0,24}(?:扣|罚|索赔|收取|追索)|⊗·*[^。;⊙]{0,30}(?:未|不按|不能|没|逾期|误|晚|违|擅自|拖|缺)(?:[^。;⊙]|[向给]⊙){0,40}(?:处|付|缴|交)[^。;⊙]{0,10}[0-9一二三四五六七八九十百千万两]+(?:元|块|万)|(?:逾期竣工|误期|误了(?:期|工)|晚了|工期延误|逾期|拖期|迟一|晚一|误一)[^。;⊙]{0,30}(?:违约金|罚|扣|赔|万分之|千分之)");
  private static final Pattern DELAY =
      Pattern.compile(
          "(?:(?:逾期|延期|延误|拖延|迟延|推迟|拖后|晚|迟|误)[^。;,|]{0,10}(?:竣工|完工|交工|完成|交付|工期|一天|一日|1天|1日|每天|每日)|误期|误工期|(?:竣工|完工|工期|交工|如期|按期|按时)[^。;,|]{0,12}(?:逾期|延误|延期|拖延|迟延|晚|拖|滞后|超|不能|未能)|(?:未|不能|未能|没能|没)(?:按期|如期|按时|按[^。;,|]{0,10})[^。;,|]{0,8}(?:竣工|完工|交工|完成|交付)|迟(?:一)?[日天]|误(?:一)?[日天]|(?:晚|拖)(?:一)?[日天]|(?:未|未能|不能|没能|没)(?:能)?(?:在|于)[^。;,|]{0,16}(?:内|前|之前|以前)[^。;,|]{0,8}(?:竣工|完工|交工|完成|交付)|(?:交|完|竣|干|做)不(?:了|完|成)[工活,的]|(?:盖|修|建|造)不(?:完|成|好)|超期|拖期|拖工期|工期延误|逾期)[^。;]{0,80}?(?:违约金|罚|扣|赔|[付缴交][^。;|]{0,8}元|[每一][日天]|万分之|千分之|承担[^。;]{0,16}(?:责任|损失|费用))");
  private static final Words NOT_WORKS = Words.of("付款|支付进度|拨付|退还|返还|报送|发票|到场|维修|修复|答复|审核|返工令");
  private static final Pattern QUALITY =
      Pattern.compile(
          "(?:质量|不合格|缺陷|不达标|不符合|做得不好|不过关)[^。]{0,60}?(?:返工|返修|重做|重新|修复|修理|整改|更换|自费|无偿|免费|赔|违约金|罚|扣|费用由|承担[^。;]{0,14}(?:责任|费用|损失))");
  private static final Words WARRANTY = Words.of("保修|质保期|缺陷责任期|养护");
  private static final Pattern DENIED =
      Pattern.compile(
          "不予|不补|(?:不|概不|均不|无须|无需|免于?|不再|不另)(?:设|设置|约定|规定|计算|计|承担|负|负担|支付|付|赔|补|追究|罚|因|索赔|给)|免责|免除|表示理解|不(?:得|能|许|准|可|要|再|应)[^,。;|]{0,6}(?:索赔|索要|索取|要求|主张|请求|追究|计收|收取|计取|讨要|提出)|[:|](?:/|无|不适用|—|-|未约定|不约定|没有约定|未定|待定|另议|另定|不作约定|接受批评)[。;|]?$|不适用|本款删除");

  /** A heading with a stroke for an answer. */
  private static final Pattern LEFT_BLANK = Pattern.compile("^[^|]*:(?:/|无|不适用|—|-)[。;]?$");

  private static final Pattern EMPLOYER_FREE =
      Pattern.compile(
          "⊙·*违约[^。;|]{0,20}[:：|]?[^。;|]{0,8}(?:不适用|删除|:/|:无|\\|无|\\|/)|(?:不适用|排除|删除)[^。;]{0,12}通用[^。;]{0,12}16\\.1|通用[^。;]{0,12}16\\.1[^。;]{0,16}(?:不适用|删除)"
              + "|⊙·*[^,。;|⊗]{0,16}(?:不|概不|均不|一概不|不再|无须|无需)(?:承担|负|担)[^,。;|]{0,8}(?:违约|任何|一切)[^,。;|]{0,8}责任|⊙·*[^。;|⊗]{0,60}?(?:均|概|都|一概|一律|皆)?不(?:承担|负|担)(?:任何|一切|其他|相应|的)*(?:违约|赔偿|法律|经济|民事|、|和|或)*(?:责任|后果)|⊙·*[^,。;⊗]{0,10}(?:免责|不受罚|免除[^,。;]{0,8}违约责任)"
              + "|⊙·*(?:逾期|迟延|延期|未按|未能|拖欠|迟)[^。;|⊗]{0,40}?不(?:承担|负|担)[^,。;|]{0,16}责任"
              + "|⊙·*[^|。;⊗]{0,4}[|][^|]{0,40}[|][^|]{0,4}(?:无责任?|免责|不承担|不负责|不计|不适用|不赔|没有责任)"
              + "|⊙·*[^。;|⊗]{0,50}⊗·*[^,。;|]{0,8}(?:仅|只)(?:有权|能|可|得)[^,。;|]{0,8}(?:请求|要求)?[^,。;|]{0,6}(?:继续履行|等待|顺延)"
              + "|⊙·*[^。;|⊗]{0,50}⊗·*[^。;|]{0,24}(?:不得|无权|不能)(?:请求|主张)[^,。;|]{0,10}(?:违约金|利息|赔偿|损失)"
              + "|⊙·*\\|(?:无|不适用|/|—|-|不承担)"
              + "|⊙·*[^。;|⊗]{0,30}⊗·*(?:也|均|都|一概|一律)?(?:别|不得|不能|不许|不要|不准|莫)[^。;|]{0,12}(?:算账|索赔|要钱|讨要|追究|计较|要求赔|说法)");

  /** | 责任方 | 违约 | 违约金 | names columns. */
  private static boolean heads(Sided said) {
    return said.sentence().table() >= 0
        && said.reading().headOf(said.sentence()).index() == said.sentence().index();
  }

  /** 违约条款仅拘束承包人. */
  private static final Pattern ONE_SIDED =
      Pattern.compile("(?:仅|只)(?:拘束|约束|适用于|对|及于|针对|管)[^,。;|⊙]{0,4}⊗");

  /** 乙方违约造成损失的,承担赔偿责任: whatever the breach. */
  private static final Pattern CONTRACTOR_LOSS =
      Pattern.compile("⊗·*[^。;⊙]{0,6}(?:违约|违反(?:本)?(?:合同|约定))[^。;]{0,30}赔");

  /** Other answers, for accidents or wages, are points of their own. */
  private static final Words ABOUT_BREACH =
      Words.of("违约|付款|拨款|场地|图纸|停建|缓建|16.1|通用|交付|耽误|误工|晚付|欠|有事|延误");

  private static final Pattern CONTRACTOR_FREE =
      Pattern.compile(
          "(?:⊗·*[^。⊙]{0,60})(?:不设|不计算|不承担|不规定|不约定|不追究|不罚|不因|不作)[^。]{0,40}(?:违约金|损失|责任|义务|赔偿)|⊗·*违约责任[^。;|]{0,30}[:|](?:/|无|不适用|—|-)[。;|]?$");
  private static final Words EXCUSED = Words.of("因⊙|⊙·*原因|不可抗力|非⊗|由于⊙");
  private static final Pattern TO_GENERAL =
      Pattern.compile(
          "(?:违约|16(?:\\.[12])?|误期)[^。;]{0,24}(?:按|执行|适用|见|同|依照)[^。;]{0,10}通用(?:合同)?条款|通用(?:合同)?条款[^。;]{0,20}(?:违约|16)[^。;]{0,16}(?:执行|适用)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Optional<Fact> refers = Optional.empty();
    for (Sentence sentence : reading.text().with(SIGNS, GENERAL_OR_ROW)) {
      if (refers.isEmpty() && sentence.text().contains("通用") && refers(reading, sentence)) {
        refers =
            Optional.of(
                new MissingFact(
                    OWNER,
                    State.NOT_LOADED,
                    "违约责任按通用条款执行，通用条款没有提交",
                    reading.source(sentence.span())));
      }
      if (SIGNS.in(sentence.text()) || sentence.text().contains("|")) {
        read(Sided.of(reading, sentence), facts);
      }
    }
    boolean struck =
        facts.stream().anyMatch(f -> is(f, "breach.exclusions") && f.shown().contains("通用"));
    if (struck) {
      facts.removeIf(f -> is(f, OWNER) && f.source().part().equals(PartKind.GENERAL.label()));
    }
    refers.ifPresent(missing -> addMissing(facts, missing));
    return facts.stream().distinct().toList();
  }

  private static boolean is(Fact fact, String key) {
    return fact.key().equals(key);
  }

  private static void addMissing(List<Fact> facts, Fact missing) {
    for (String key : List.of(OWNER, "breach.delayLiability")) {
      if (facts.stream().noneMatch(f -> is(f, key))) {
        facts.add(new MissingFact(key, State.NOT_LOADED, missing.shown(), missing.source()));
      }
    }
  }

  private static boolean refers(Reading reading, Sentence sentence) {
    boolean here = reading.contract().parts().stream().anyMatch(p -> p.kind() == PartKind.GENERAL);
    String text = sentence.text();
    boolean out = text.contains("删除") || text.contains("不适用") || text.contains("不作为");
    return !here && !out && TO_GENERAL.matcher(text).find();
  }

  private static void read(Sided said, List<Fact> facts) {
    String text = withoutConsent(said.text()).replace("扣分", "记分");
    if (said.reading().own(said.sentence()) && said.reading().stands(said.sentence(), 0, 1)) {
      SideColumns.read(said, facts);
      for (NoLiability none : NoLiability.of(text)) {
        if (!Amended.superseded(text, none.from())) {
          String side = none.side() == '⊙' ? "发包人" : "承包人";
          facts.add(said.fact("breach.exclusions", side, none.from(), none.to()));
        }
      }
    }
    if (!said.agreed(0, Math.min(1, text.length()))) {
      return;
    }
    boolean denied = denies(text);
    boolean mutual =
        MUTUAL.matcher(text).find() && !denied && !heads(said) && !ONE_SIDED.matcher(text).find();
    Matcher free = EMPLOYER_FREE.matcher(text);
    if (free.find() && ABOUT_BREACH.in(text)) {
      facts.add(said.fact("breach.exclusions", "发包人", free.start(), free.end()));
    }
    if (mutual || stands(EMPLOYER_BREACH, text)) {
      facts.add(fact(said, OWNER, "责任"));
    }
    if (stands(CONTRACTOR_PAYS, text.replace("索赔报告", "索某报告").replace("索赔意向", "索某意向"))) {
      facts.add(fact(said, "breach.contractorClauses", "责任"));
    }
    Matcher none = CONTRACTOR_FREE.matcher(text);
    if (none.find()
        && !EXCUSED.in(text)
        && (text.contains("误") || text.contains("期") || text.contains("违约"))) {
      facts.add(said.fact("breach.exclusions", "承包人", none.start(), none.end()));
    }
    boolean loss =
        mutual && (text.contains("赔") || text.contains("损失")) || stands(CONTRACTOR_LOSS, text);
    if (loss || Stream.of(text.split(";")).anyMatch(LiabilityReader::delayed)) {
      facts.add(fact(said, "breach.delayLiability", "责任"));
    }
    if (loss || stands(QUALITY, text)) {
      boolean annex = said.reading().part(said.sentence()).kind() == PartKind.ANNEX;
      facts.add(fact(said, "breach.qualityLiability", annex || WARRANTY.in(text) ? "保修书" : "正文"));
    }
  }

  /** One stretch between semicolons: 发包人误期…;承包人误期…. */
  private static boolean delayed(String text) {
    return stands(DELAY, text) && !byEmployer(text) && !NOT_WORKS.in(text.split("赔|罚|违约金")[0]);
  }

  /** 一天赔村里五百, 向业主缴付: the employer is paid. */
  private static final Pattern OBJECT = Pattern.compile("(?:向|给|赔|付|补)⊙·*");

  private static boolean byEmployer(String text) {
    int owner = OBJECT.matcher(text).replaceAll("").indexOf('⊙');
    int contractor = text.indexOf('⊗');
    return owner >= 0 && (contractor < 0 || owner < contractor) && !text.contains("竣工");
  }

  /** A match whose own words and what follows in its sentence deny nothing. */
  private static boolean stands(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int at = LEFT_BLANK.matcher(text).find() ? text.length() : 0;
    while (at < text.length() && matcher.find(at)) {
      int end = Math.min(text.length(), matcher.end() + 12);
      int comma = text.indexOf(',', matcher.end());
      int stop = comma < 0 ? end : Math.min(end, comma);
      boolean others = pattern == EMPLOYER_BREACH && Run.at(text, matcher.start()).party() == '⊗';
      boolean owners = pattern != EMPLOYER_BREACH && BY_OWNER.matcher(matcher.group()).find();
      if (!others
          && !owners
          && !denies(consequence(text, matcher, Math.max(matcher.end(), stop)))
          && !denies(before(text, matcher.start()))
          && !NoLiability.touches(
              text,
              Math.max(matcher.start(), text.lastIndexOf(',', matcher.end() - 1) + 1),
              matcher.end())) {
        return true;
      }
      at = others ? matcher.start() + 1 : Math.max(matcher.end(), matcher.start() + 1);
    }
    return false;
  }

  /** 验收发现不合格的,由发包人自行整改. */
  private static final Pattern BY_OWNER = Pattern.compile("由⊙·*[^,。;|]{0,4}(?:自行|自己|负责)");

  /** The stretch with the answer; 仍不付的 in an earlier one is the breach. */
  private static String consequence(String text, Matcher matcher, int stop) {
    int comma = text.lastIndexOf(',', matcher.end() - 1);
    return text.substring(Math.max(matcher.start(), comma + 1), stop);
  }

  private static boolean denies(String words) {
    return DENIED.matcher(words).find() || NoLiability.in(words);
  }

  private static String before(String text, int at) {
    String left = text.substring(Math.max(0, at - 6), at);
    int stop = Math.max(left.lastIndexOf('。'), left.lastIndexOf(';'));
    return left.substring(stop + 1); // 本项目不适用。逾期… denies what came before
  }

  private static TextFact fact(Sided said, String key, String kind) {
    return said.fact(key, kind, 0, Math.min(said.text().length(), 60));
  }
}
