package fadu.fact.subcontract;

import fadu.fact.Segment;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The words for giving work on to others: 分包, 交由专业单位施工, 由某公司承建. Nouns with the same characters
 * (分包单位, 分包合同) are not among them.
 */
final class Giving {
  private static final Pattern WORDS =
      Pattern.compile(
          "再次分包|再行分包|再分包|二次分包|层层分包|另行分包|自行分包|整体分包|全部分包|专业分包|分包|转包|外包|再包|转交|交由|交给|交予|交与|交付给|委托给|委托|另行发包|发包|包给|转给|分给|让给|转让给|转让|承包给|拆分|拆成|切块|转手|再交|再找|另找|另觅|另请|另聘|另雇|外请|外委|委外|外协|发给|派给");
  private static final Pattern NOUN =
      Pattern.compile(
          "^(?:人|单位|商|方(?:[^式]|$)|合同|工程|队伍|企业|公司|价|款|范围|内容|管理|计划|申请|协议|方案|项目|作业|结算|资质|工作|报审|台账|审批|条款|约定|一览|清单|明细|名单|情况)");

  /** 外包石材, 外包角钢: what something is clad in. */
  private static final Pattern CLAD = Pattern.compile("^(?:石|角|钢|边|装|混凝土|砖|铝|木|面|层)");

  private static final Pattern DOES =
      Pattern.compile(
          "(?:由|交|让|找|请|雇)([^,;。由交找请雇让]{1,36}?(?:公司|单位|工程处|项目部|工程局|建工|[一二三四五六七八九]建|队伍|施工队|队|企业|厂|班组|院|集团|个人|自然人|分包人|分包商|专业人员|工人|合作方|他人|别人))(?:进行|负责|具体|组织|来|去|独立|承揽并|包工包料|包工|包料|按图|统一|另行)*(?:施工|实施|承建|施做|施作|承做|承担|完成|承揽|承接|承包|修建|浇筑|砌筑|制作安装|打桩|包下来做|包下来|包下|包干|包了|接下来做|来做|去做|来干|去干|负责|做|干)");

  private Giving() {}

  /** All places in reading order, as ranges of the sentence. */
  static List<Segment> in(String text) {
    List<Segment> found = new ArrayList<>();
    Matcher matcher = WORDS.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      String right = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 4));
      boolean noun =
          (matcher.group().endsWith("分包")
                  || matcher.group().endsWith("转包")
                  || matcher.group().endsWith("发包"))
              && NOUN.matcher(right).find();
      noun |= matcher.group().equals("外包") && CLAD.matcher(right).find();
      boolean handed = matcher.group().startsWith("交") && handed(text, matcher.start());
      if (!noun && !handed) {
        found.add(new Segment(matcher.start(), matcher.end()));
      }
      at = matcher.end();
    }
    return found;
  }

  /** 移交给, 提交给: papers and finished work, not work to be done. */
  private static boolean handed(String text, int at) {
    return at > 0 && "移提呈上归递缴面送".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 由某公司施工: others than the two sides do the work. */
  static List<Segment> doers(String text) {
    List<Segment> found = new ArrayList<>();
    Matcher matcher = DOES.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      if (!handed(text, matcher.start())) {
        found.add(new Segment(matcher.start(), matcher.end()));
      }
      at = matcher.end();
    }
    return found;
  }
}
