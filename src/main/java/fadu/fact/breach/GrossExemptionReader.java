package fadu.fact.breach;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is let off for harm to persons or for harm done on purpose or by gross negligence: {@code
 * breach.exemptions}, kind 免责 or 保留 (such harm is kept out of every limit).
 */
public final class GrossExemptionReader implements FactReader {
  private static final String KEY = "breach.exemptions";
  private static final String BODY =
      "伤亡|死亡|伤残|致残|致死|受了?(?:重|轻)?伤|(?:砸|摔|压|碰|烫|撞)(?:伤|死)|触电|溺水|人身(?:[^份]|$)|人命|伤害|工伤|人员(?:安全|损害)|伤了人|死了人|伤人|死人|伤了|死了|丧命|送命|残疾|生命|生死|病伤|伤病|死活|伤残|(?:砸|碰|撞|压|绊|刮)(?:到|着|了)[^,。;]{0,10}(?:人|村民|群众|孩子|老人)|磕了碰了|出了(?:安全)?事|安全事故|事故";
  private static final String GROSS =
      "故意|蓄意|有意|存心|明知|恶意|重大过失|严重过失|重大疏忽|严重疏忽|严重失职|重大失误|严重不负责|严重过错|重大过错|严重失误";
  private static final Words SIGNS =
      Words.of(
          "伤|亡|死|人身|人命|残|生命|生死|死活|病|触电|溺水|坠落|中毒|砸|摔|碰|撞|绊|事故|出了事|故意|蓄意|有意|存心|明知|恶意|重大过失|严重过失|疏忽|严重失职|重大失误|不负责|过错|严重失误");
  private static final Pattern HARM = Pattern.compile(BODY + "|" + GROSS);
  private static final Pattern INTENT = Pattern.compile(GROSS);

  private static final Pattern LETS_OFF =
      Pattern.compile(
          "[|] ?[1-9][0-9.,]*(?:万|千)?元|免责(?:待遇|权利?|地位)|不(?:再|会)?对[^,。;|]{1,20}负责|(?:对方|受损方|受害方)[^,。;|]{0,4}(?:自行|自己)(?:消化|承担|负担|承受)|(?:不|不再|不会|绝不|概不)(?:向|对|找|要求)⊙·*[^,。;|]{0,10}(?:主张|要求|索|追|请求|提出|要)[^,。;|]{0,8}|予以谅解|(?:不得|不再|不予|无权|不能)(?:进行|予以|再)?(?:追偿|索赔|追究|追责|求偿)|[|]"
              + " ?(?:人民币)?(?:0(?:[.]0+)?|零|无)(?:元| ?$|"
              + " ?[|])|互不(?:追责|追究|索赔|担责|赔偿)|(?:责任|总额|数额|赔偿)[^,。;|]{0,34}(?:不超过|不高于|以[^,。;|]{0,20}为限|封顶|上限为|最高)|(?:不|无须|无需|毋须|毋需|不再|不予|概不|均不|一律不|一概不|绝不|决不|亦不|也不|都不)(?:需|必|用|应|会|再|予|对此|为此)?(?:承担|担负|负担|负|担)(?:任何|一切|全部|所有|丝毫|相关|相应|连带|法律|经济|赔偿|补偿|民事|其他|和|或|及|、|与|的){0,8}(?:责任|后果|费用|赔偿|义务|损失)"
              + "|(?:概不|一概不|一律不|均不|都不|不予|不再|也不|亦不|不)(?:承担|负责|理赔|赔偿|赔付|补偿|赔|过问|管)"
              + "|(?:免除|免予|免于|豁免)(?:承担)?(?:其|自身|⊙·*|⊗·*)?[^,。;|]{0,12}(?:责任|赔偿|义务)"
              + "|(?:责任|义务)(?:均|全部|一律|概|全)?(?:予以)?(?:免除|豁免)|(?:概|一律|全部|完全|全|均|可)(?:予以|以)?免责|不沾边|不掺和|不理会|(?:都|全|均)是⊗·*的事|(?:都|均|互|概|一律|也|互相|不得)?不(?:再)?(?:追究|追索|追偿|计较)[^。;|,]{0,24}(?:责任|损失|赔偿)|不担责|不(?:掏|出)(?:一分)?钱|不认账|不管(?:$|[,。;、])|免责$|免责[。,;、]|不(?:构成|成为|作为|属于)[^,。;|]{0,14}(?:赔偿|追责|索赔|追究)[^,。;|]{0,6}(?:理由|依据|事由|根据|责任)?|(?:不|无须|无需|毋须|毋需|不再|概不|均不|一律不)(?:必|应|需|得|会)?(?:对|就|为|因)[^,。;|]{1,28}(?:承担|担负|负担|负有|负)[^,。;|]{0,10}(?:责任|赔偿|义务|费用)|不(?:产生|发生|负有)[^,。;|]{0,6}(?:赔偿|责任|义务)|(?:没有|没|无)(?:任何|半点|一点)?责任|没(?:有)?⊙·*的?事|不[关干]⊙·*的?事|⊙·*[^,。;|]{0,6}(?:一分(?:钱)?|半分)不?[出赔给]|一分(?:钱)?(?:也|都)?不[出赔给]"
              + "|(?:与|和|跟|同)(?:⊙·*|⊗·*)(?:方)?(?:一概|概|均|一律|全|毫|都|并|完全|没有|再){0,3}(?:无关|无涉|无干|不相干|没有任何关系|没有[^,。;]{0,4}关系|没关系|无任何关系)"
              + "|放弃[^。;|]{0,24}(?:索赔|追究|追偿|赔偿|求偿)|(?:不得|无权|不能|不再)[^。;|,]{0,10}(?:向|对|要求|追究)[^。;|,]{0,14}(?:索赔|赔偿|要钱|追究|责任|求偿|追偿|主张|索要)"
              + "|(?:不|概不|均不|不会|不得)(?:因|由于|基于)[^。;|]{0,44}(?:而|即|就)?(?:须|需|应|要|被)?(?:对|向)?[^。;|,]{0,14}(?:承担|作出|给予|支付|负有|负担|负)[^。;|,]{0,8}(?:赔偿|责任|补偿)"
              + "|赔偿(?:总额|责任|限额|金额)?[^,。;|]{0,14}(?:不超过|以[^,。;|]{0,20}(?:为限|封顶|为上限)|上限为|最高)");

  private static final Pattern KEPT =
      Pattern.compile(
          "(?:不适用于?|不受|不在|不及于|除外|不得免除|不得限制|不包括|不免除|不能免除|不影响|无效|不限制|不因|不得以|仍(?:应|须|需)?(?:由|承担)|不限于|应当承担|应承担|依法承担|不减轻)");
  private static final Pattern KEEPS =
      Pattern.compile(
          "除(?:了|去)?[^,。;]{0,30}(?:人身|伤亡|死亡|"
              + GROSS
              + ")[^,。;]{0,30}(?:外|以外|之外|不算)|(?:限额|上限|免责|限责|免除|责任限制|限制|约定)[^。]{0,60}(?:不适用|不受|不及于|除外|不包括|无效)|(?:但|但是|然而)?[^。;]{0,24}(?:"
              + GROSS
              + "|人身)[^。;]{0,24}(?:不受[^。;]{0,10}限|不受[^。;]{0,10}约束|不限|不算在内|不在内|不封顶|不计入|不纳入|不占用|不算入|另算|照实赔|据实赔|例外|除外|不在此限|不适用|无效|不得免除|不能免除|不免除)"
              + "|(?:不免除|不得免除|不能免除|不限制|不减轻|不影响)[^。;]{0,40}(?:"
              + GROSS
              + "|人身|伤亡|过错)|(?:"
              + GROSS
              + ")(?:或|和|及|、|而|所|造成|致|的|重大过失|财产|损失|损害|应|当|由){0,14}(?:应当?|仍|须|依法)?(?:承担|赔偿)");
  private static final Pattern ANY_CAUSE =
      Pattern.compile(
          "(?:无论|不论|不管|任凭|不问)[^,。;]{0,12}(?:原因|起因|因由|责任|过错|什么|谁|何种|因何|有无|错|因)|任何(?:原因|情况|情形|条件)|何种(?:原因|情况)|一切原因|即便|即使|哪怕|纵然|纵使|虽系|有没有(?:过错|责任|错)|包括(?:但不限于)?因?⊙");
  private static final Pattern OTHERS_FAULT =
      Pattern.compile(
          "(?:因|由于|系|由|如|若|凡)[^;。⊙]{0,10}(?:⊗·*|其|自身|自己|工人|作业人员|施工人员)[^,;。⊙]{0,14}(?:原因|过错|过失|违章|违规|违法|违反|不当|失误|疏忽|不善|不力|不到位|责任|未|没有|擅自|故意|的错)"
              + "|(?:因|由于|系)⊗·*[^,;。⊙]{0,14}(?:事故|被责令|质量问题)"
              + "|自身(?:疾病|健康|身体|原因)|疾病|病故|猝死|自杀|自残|斗殴|打架|酗酒"
              + "|(?:违章|违规|违反|擅自|管理不善|措施不力|操作不当|玩忽职守)[^,;。⊙]{0,24}(?:造成|导致|引起|引发|发生|所致|致使|产生)");
  private static final Pattern CARVED_OUT =
      Pattern.compile(
          "除非[^。;]{0,30}⊙[^。;]{0,20}(?:过失|过错|原因|行为|责任)|除(?:了)?(?:本|第|按|下列|上述|对|合同|文件)[^。;]{0,40}外|除(?:因|由于|属|系)?[^,。;]{0,20}(?:⊙|⊗|双方|对方|发生|存在)[^,。;]{0,24}(?:外|以外)|⊙·*[^。;]{0,26}(?:除外|不在此限|例外)|非(?:因)?⊙|(?:⊙|⊗|一方|双方|各自)[^。;]{0,16}(?:按|依)[^,。;]{0,6}过错|(?:各(?:自)?)?(?:按|依|凭)(?:照)?(?:各自)?(?:的)?过错");
  private static final Pattern EMPLOYERS_FAULT =
      Pattern.compile(
          "⊙·*[^,。;⊗]{0,8}(?:违章|违规|违法|指挥|指令|过错|过失|原因|责任|提供)[^。;]{0,12}(?:造成|导致|所致|引起|引发|的)");

  /** 发包人不因委托而免责. */
  private static final Pattern NOT_FREED =
      Pattern.compile("(?:不因|不得因|不得|不能|不会|不应|并不|不)[^,。;|]{0,24}免(?:责|除|予)");

  private static final Words OTHER_TOPIC =
      Words.of("工资|工钱|欠薪|货款|材料款|债务|保密|专利|知识产权|价差|意外伤害保险|意外险|工伤保险|保险费");
  private static final Words FORCE = Words.of("不可抗力|地震|洪水|台风|特殊风险|特定风险|例外风险|战争");
  private static final Pattern CAPS =
      Pattern.compile("(?:赔偿|责任|总额|数额)[^,。;|]{0,34}(?:不超过|不高于|以|上限|最高|封顶)");
  private static final Pattern PERSONAL = Pattern.compile(BODY);

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(SIGNS, BLANKET)) {
      if (SIGNS.in(sentence.text()) || BLANKET.in(sentence.text())) {
        of(Sided.of(reading, sentence)).ifPresent(facts::add);
      }
    }
    return facts.stream().distinct().toList();
  }

  private static Optional<Fact> of(Sided said) {
    String text = said.text();
    if (!HARM.matcher(text).find() && !HARM.matcher(said.before()).find()) {
      return blanket(said);
    }
    if (KEEPS.matcher(text).find()) {
      return said.agreed(0, 1)
          ? Optional.of(said.fact(KEY, "保留", 0, Math.min(text.length(), 100)))
          : Optional.empty();
    }
    Matcher matcher = LETS_OFF.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      if (counts(said, matcher)) {
        return Optional.of(said.fact(KEY, "免责", matcher.start(), matcher.end()));
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return alsoThen(said);
  }

  private static boolean counts(Sided said, Matcher matcher) {
    String text = said.text();
    boolean any = ANY_CAUSE.matcher(text).find();
    boolean gross = INTENT.matcher(text).find();
    boolean body = PERSONAL.matcher(text).find() || PERSONAL.matcher(said.before()).find();
    boolean limits = CAPS.matcher(matcher.group()).find() || SUM.matcher(matcher.group()).find();
    gross = gross && !anothersIntent(text, matcher.start());
    boolean own = OTHERS_FAULT.matcher(text).find() && !selfFault(text);
    boolean denied =
        text.substring(Math.max(0, matcher.start() - 6), matcher.start()).contains("不得");
    Matcher kept = NOT_FREED.matcher(text);
    while (kept.find()) {
      denied |= kept.start() <= matcher.start() && matcher.start() < kept.end();
    }
    if (matcher.group().startsWith("|") && !headed(said)) {
      return false;
    }
    boolean shielded = text.substring(0, matcher.start()).contains("保障");
    if (denied || shielded || FORCE.in(text) && !any || OTHER_TOPIC.in(text) && !gross && !any) {
      return false;
    }
    if (KEPT.matcher(text.substring(matcher.end())).find()
        || CARVED_OUT.matcher(text).find() && !any) {
      return false;
    }
    if (limits && !gross || !limits && !gross && !body || own && !any && !gross) {
      return false;
    }
    // 过错不构成赔偿的理由: the denial is the exemption, not something merely mentioned
    boolean reason = matcher.group().startsWith("不构成") || matcher.group().startsWith("不成为");
    int at = reason ? Math.min(matcher.end(), text.length() - 1) : matcher.start();
    return said.agreed(at, Math.max(at + 1, Math.min(matcher.end(), text.length())));
  }

  /** 乙方故意拖欠工资的,甲方不承担连带责任; 第三人故意毁坏: not the intent of the side let off. */
  private static boolean anothersIntent(String text, int at) {
    Matcher intent = INTENT.matcher(text);
    if (!intent.find()) {
      return false;
    }
    Run free = Run.at(text, at);
    if (RENOUNCES.matcher(text.substring(at)).find()) {
      return false; // 承包人予以谅解,不得追偿: who renounces lets the other side off
    }
    Run fault = Run.at(text, intent.start());
    String left = text.substring(fault.from(), intent.start());
    boolean third = THIRD.in(left);
    boolean other = free.party() != fault.party() && fault.party() != ' ' && free.party() != ' ';
    return intent.start() < at && (third || other) && !ANY_CAUSE.matcher(text).find();
  }

  /** | 人员伤亡 | 零 | under a head that speaks of liability. */
  private static boolean headed(Sided said) {
    String head = said.reading().headOf(said.sentence()).text();
    return said.sentence().table() >= 0 && (head.contains("赔") || head.contains("责任"));
  }

  private static final Pattern SUM = Pattern.compile("^[|] ?[1-9]");

  private static final Pattern RENOUNCES = Pattern.compile("^(?:予以谅解|不得|不再|无权|不能|放弃|不向|不予(?:追|求))");

  private static final Words THIRD = Words.of("第三人|第三者|他人|外人|不法|盗|群众|村民|路人|他方");

  /** 承包人对因其重大过失造成发包人的损失, 因发包人违章指挥: the side let off is the one at fault. */
  private static boolean selfFault(String text) {
    return INTENT.matcher(text).find() || EMPLOYERS_FAULT.matcher(text).find();
  }

  /** Nothing at all is answered for, whatever happens: that takes in what no clause may waive. */
  private static final Words BLANKET = Words.of("任何情况|任何情形|任何条件|一切情况|何种情况|何种情形|什么情况|任何时候");

  private static final Pattern ANSWERS_NOT =
      Pattern.compile(
          "(?:不|无须|无需|不再|概不|均不|一律不|一概不|都不|不需|不用)(?:再|应|予|需|对此)?(?:承担|负担|负|担)(?:任何|一切|全部|所有|相应|法律|经济|赔偿|补偿|民事|违约|形式|和|或|及|、|的){0,8}(?:责任|赔偿)");
  private static final Words NARROW =
      Words.of(
          "间接|利润|可得|预期|价款|涨价|材料|工期|逾期|延误|质量|资料|地质|变更|审批|税|分包|第三|债|工资|利息|保密|罚款|违约|索赔|停工|窝工|货|保险|解除|终止|付款|支付工程|超出|超过|自身|保管|承包人的原因|⊗·*原因");

  private static Optional<Fact> blanket(Sided said) {
    String text = said.text();
    Matcher none = ANSWERS_NOT.matcher(text);
    boolean all = BLANKET.in(text) && none.find();
    return all
            && !NARROW.in(text)
            && !KEEPS.matcher(text).find()
            && !CARVED_OUT.matcher(text).find()
            && !OTHERS_FAULT.matcher(text).find()
            && !FORCE.in(text)
            && said.agreed(none.start(), none.end())
        ? Optional.of(said.fact(KEY, "免责", none.start(), none.end()))
        : Optional.empty();
  }

  private static final Pattern ALSO =
      Pattern.compile(
          "(?:即便|即使|哪怕|纵然|包括)[^。;]{0,40}(?:"
              + GROSS
              + "|过错|失当)[^。;]{0,20}(?:亦同|也一样|同样|亦然|也不例外|照此|亦不例外)");

  /** 甲方概不负责;即便系重大疏忽所致,亦同。 */
  private static Optional<Fact> alsoThen(Sided said) {
    Matcher also = ALSO.matcher(said.text());
    return also.find() && said.agreed(also.start(), also.end())
        ? Optional.of(said.fact(KEY, "免责", also.start(), also.end()))
        : Optional.empty();
  }
}
