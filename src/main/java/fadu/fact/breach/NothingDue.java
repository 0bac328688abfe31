package fadu.fact.breach;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** Words by which whoever is sent off gets no more than what is done, told by their effect. */
final class NothingDue {
  /** What is beside the price of the works: 别的钱一分没有, 此外不负任何给付义务. */
  private static final String REST =
      "(?:别的|其他|其它|其余|此外|另外|除此|以外|之外|额外)[^,。;|]{0,14}?(?:不(?:再|予|付|给|负|计|结|认|管|承担|支付|存在|补|另)|没有|一分没|无权|免谈|一概不|概不)";

  private static final String LOSS =
      "(?:损失|费用|费|(?:窝工|误工|停工)(?:费|损失|的钱|工资|、)|遣散|材料|备料|机械|人员|台班|投入|订货|前期|利润|料|机器|设备|利益|看护|备货|退场)";

  private static final String REFUSED =
      LOSS
          + "[^。;|]{0,20}?(?:(?:不|不再|不予|不另|概不|一概不|一律不)(?:结|问|算|计|管|认|付|给|赔|补|弥补|填补|受理|考虑|负责|理|支付|承担|退|报销)|(?:不得|无权|不能|不许)[^,。;|]{0,6}(?:请求|主张|要求|索|提)|(?:自行|自己)(?:消化|拉回|了结|解决|想办法|找出路)|(?:视为|属于|列为|作为|计入)[^,。;|]{0,8}(?:风险|自担|已含))";

  private static final String QUITS =
      "(?:概|再|别|并)?无(?:其他|别的|任何)[^,。;|]{0,8}(?:义务|责任|费用|款项|补偿)|互无[^,。;]{0,6}债权债务|谁的(?:损失|费用)谁(?:认|担|承担|负责|兜)|互不(?:追责|追究|相欠|找补|赔偿|补偿|索赔|担责)|两清|谁也不欠谁|各走各|各不相欠|一拍两散|好聚好散|互相不找|不找后账|卷铺盖|不闹不要|即(?:告|为|算)?(?:了结|终结)|权利义务(?:两清|终结)";

  private static final String NO_CLAIM =
      "不(?:再)?向⊙·*[^,。;|]{0,4}(?:提出|主张|要求|索要)[^,。;|]{0,4}(?:任何|其他)?[^,。;|]{0,4}(?:诉求|要求|主张|补偿|赔偿|费用)|不得再?提(?:出)?其他|[|]"
          + " ?(?:一律|均|都|概)?不(?:结|付|补|赔|给|计)(?:$|["
          + " |])|(?:不|无)(?:享有|具有|得享有)[^,。;|]{0,14}(?:赔偿|补偿|损失|求偿|请求权)|(?:不|不再|不得|无权|放弃)(?:主张|提出|要求|请求|索要|索取)[^。;|]{0,24}?(?:损失|补偿|赔偿|费用|积压|窝工)";

  private static final String DONE_ONLY =
      "以[^,。;|]{0,16}已(?:完|做|验收|确认)[^,。;|]{0,16}为限|(?:做|干|完成?)了?多少,?(?:就)?(?:付|给|算|结)多少|(?:做|干)到哪,?(?:就)?(?:付|给|算|结)到哪|(?:仅|只)(?:返还|退还|退|付|结|支付)[^。;|]{0,30}已(?:完|做|验收)";

  private static final String UNPAID =
      "无偿(?:留守|看护|看管|等待|配合|保护|待命)|义务(?:留守|看护|看管)|不可归责于⊙|不算⊙·*违约|不(?:构成|视为)[^,。;|]{0,6}违约";

  private static final Pattern ANY =
      Pattern.compile(
          REST + "|" + REFUSED + "|" + QUITS + "|" + NO_CLAIM + "|" + DONE_ONLY + "|" + UNPAID);

  /** 不得以…为由拒绝, 不影响: the employer is bound by the denial. */
  private static final Pattern BOUND =
      Pattern.compile("(?:⊙·*[^,。;⊗]{0,6}(?:不得|不能|不可|无权)|不(?:影响|免除|妨碍|减轻))[^,。;]{0,24}$");

  private NothingDue() {}

  /** Where a folded text says so. */
  static Optional<int[]> in(String text) {
    Matcher matcher = ANY.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      if (!BOUND.matcher(text.substring(0, matcher.start())).find()) {
        return Optional.of(new int[] {matcher.start(), matcher.end()});
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return Optional.empty();
  }

  /** Whether a place lies in such words. */
  static boolean covers(String text, int place) {
    return in(text).filter(at -> at[0] <= place && place < at[1]).isPresent();
  }
}
