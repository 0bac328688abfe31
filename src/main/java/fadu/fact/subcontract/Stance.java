package fadu.fact.subcontract;

import fadu.fact.Mode;
import fadu.fact.Negation;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/**
 * How a sentence stands to something it names: allows it, forbids it, or neither, because it warns
 * of what follows, defines a word or speaks of something else.
 */
final class Stance {
  private static final Pattern FORBIDS =
      Pattern.compile(
          "不在可?$|不属于可?$|不列入可?$|不得|严禁|禁止|不准|不许|不允许|不可|不能|不应|杜绝|无权|不同意|不予同意|拒绝|谢绝|不再分包|不分包|不转包|不外包|未经[^,;。]{0,16}(?:同意|批准|许可|认可)");
  private static final Pattern FORBIDS_AFTER =
      Pattern.compile("^[^,;。]{0,14}?(?:不得|严禁|禁止|不准|不许|不允许|不可|不能|无效|不予认可|不予同意|不予批准)");
  private static final Pattern OWN =
      Pattern.compile(
          "(?:自行|自己|亲自|独立|本单位|本公司|自有(?:队伍|人员|力量))[^,;。]{0,6}(?:完成|施工|实施|组织施工|承担|负责|干|做)");
  private static final Pattern EXCEPT = Pattern.compile("除[^;。]{0,40}(?:外|以外|之外)");
  private static final Pattern IF =
      Pattern.compile(
          "^(?:[0-9.一二三四五六七八九十、()]*)(?:如果?|若|倘|一旦|凡|发现|因|由于|对于?|有|存在|出现|承包人|乙方|施工单位)|擅自|私自|违反|违规|违法|未经|非法");
  private static final Pattern SANCTION =
      Pattern.compile(
          "违约金|违约责任|视为违约|属于?违约|构成违约|根本违约|解除|终止合同|退场|清退|清出|处罚|罚款|罚|追究|赔偿|视为[^,;。]{0,6}(?:转包|违法|挂靠)|属于?[^,;。]{0,8}(?:转包|违法|挂靠)|认定|无效|停工|责令|不予(?:支付|计量|结算|认可|签认)|通报|黑名单|没收|禁入|上报|举报");
  private static final Pattern ACCEPTS =
      Pattern.compile(
          "不反对|予以认可|予以同意|表示同意|无异议|没有意见|没意见|不干涉|不干预|不过问|不追究|不视为|不作为违约|不认定|准许|予以配合|无须|无需|不必|不用|即可|照准|认账|默许|放行|予以支持|不限制|不作限制|不持异议|概不过问");
  private static final Pattern DEFINES =
      Pattern.compile(
          "是指|系指|是否|指的是|所称|本合同中的|下列(?:行为|情形)|以下(?:行为|情形)|之一的|情形(?:包括|之一|的)|等行为|等情形|行为的|法律责任|检查|查处|举报|防止|治理|整治|杜绝");
  private static final Pattern ALLOWS =
      Pattern.compile(
          "不禁止|不受|(?:承包人|承包方|乙方|总包|总包方|施工单位|施工方|我司|我公司|本公司|其)可[^能否行靠见]|可整体|可整个|可全部|可部分|可对外|可交|可以|可将|可把|可由|可再|可对|可在|可就|可视|可根据|可按|可自|可分包|可外包|可转|可委托|可交|可选|可另|可直接|可随|可任|亦可|也可|均可|即可|便可|方可|可予|可不|可无|可向|有权|允许|准许|准予|许可|可行|同意|认可|不反对|无异议|没有意见|没意见|不干涉|不干预|不过问|不限制|不受[^,;。]{0,12}(?:限制|约束)|不作限制|自行决定|自主决定|自行选|自主选|自行确定|自行安排|自行组织|自由|任意|随意|随时|无须|无需|不必|不用|毋须|毋需|自定|说了算|做主|能够|能将|能把|能分");

  private Stance() {}

  /**
   * @param text shadow text of the sentence
   * @param act range of the words for giving the work on
   * @param object first character of what is given on; the act's own start if it stands elsewhere
   */
  static Optional<Mode> of(String text, Segment act, int object) {
    Segment here = Segment.at(text, act.from());
    String left = text.substring(here.from(), act.from());
    String right = text.substring(act.to(), here.to());
    if (excepted(text, object) && !excepted(text, act.from())) {
      return Optional.of(Mode.MUST_NOT);
    }
    boolean denied = FORBIDS.matcher(left).find() || Negation.denied(text, act.from());
    String after = text.substring(here.to());
    if (denied && !left.contains("不禁止") && !doubly(left)) {
      boolean warned = left.contains("未经") && !FORBIDS_AFTER.matcher(right).find();
      boolean accepted = warned && ACCEPTS.matcher(right + after).find();
      return accepted ? Optional.of(Mode.MAY) : Optional.of(Mode.MUST_NOT);
    }
    if (FORBIDS_AFTER.matcher(right).find()) {
      return Optional.of(Mode.MUST_NOT);
    }
    boolean conditional =
        right.contains("的") && here.of(text).endsWith("的") || IF.matcher(left).find();
    boolean accepted = ACCEPTS.matcher(right + after).find();
    if (conditional && SANCTION.matcher(right + after).find() && !accepted) {
      return Optional.empty();
    }
    if (DEFINES.matcher(here.of(text)).find()) {
      return Optional.empty();
    }
    Segment previous = here.previous(text);
    String before = text.substring(previous.from(), here.from());
    if (ALLOWS.matcher(before + left + act.of(text)).find()
        || ALLOWS.matcher(right).find()
        || accepted) {
      return Optional.of(Mode.MAY);
    }
    return Optional.empty();
  }

  /** 不得拒绝, 不得不: two denials allow. */
  private static boolean doubly(String left) {
    return left.contains("不受")
        || left.contains("不禁止")
        || left.contains("不得拒绝")
        || left.contains("不得反对")
        || left.contains("不得干涉")
        || left.contains("不得限制")
        || left.contains("不得阻")
        || left.contains("不得禁止")
        || left.contains("不得干预")
        || left.contains("不能反对")
        || left.contains("不能干涉");
  }

  /** 除主体结构外, 主体结构以外的, 非主体结构: what is left out is not given on. */
  static boolean excepted(String text, int at) {
    var matcher = EXCEPT.matcher(text);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      if (matcher.start() < at && at < matcher.end()) {
        return true;
      }
      from = matcher.end();
    }
    if (at > 0 && text.charAt(at - 1) == '非' || at > 1 && text.startsWith("非", at - 2)) {
      return true;
    }
    Segment here = Segment.at(text, at);
    String right = text.substring(at, here.to());
    int outside = Math.max(right.indexOf("以外"), right.indexOf("之外"));
    return outside >= 0 && outside < 16;
  }

  /** 由承包人自行完成: the work stays with the contractor. */
  static boolean own(String text, int from, int to) {
    return OWN.matcher(text.substring(from, to)).find();
  }
}
