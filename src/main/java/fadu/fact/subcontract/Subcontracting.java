package fadu.fact.subcontract;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;

/** Whether words are about giving work on at all. */
final class Subcontracting {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "分包|外包|引入|分出去|包出去|放出去|甩出去|转出去|专业施工单位|专业单位|协作单位|第三方实施|转包|再包|发包|包工头|包工队|队伍|施工队|班组|包给|分给|交由|交给|转给|再交|找人[干做]|找谁|给谁|谁来|谁做|谁干|承接|承揽|劳务|包下|包干|交[^,;。]{2,20}(?:施工|做|承担)");

  /** 发包人 holds 发包 and speaks of no subcontract. */
  private static final Pattern EMPLOYER = Pattern.compile("发包(?:人|方|单位)");

  private static final Pattern PURCHASE = Pattern.compile("供货|采购|购买|买卖|租赁|供应商|运输|检测|货源|厂家");
  private static final Pattern NAMED_ONLY = Pattern.compile("^(?:商|人|方|企业|单位)");
  private static final Pattern STAFF = Pattern.compile("^的?(?:人员|人数|数量|规模|作息|配置|分工|机械)");
  private static final Pattern CHOOSES = Pattern.compile("选|定|找|决|聘|安排|组织|引进|物色|联系|挑");

  private Subcontracting() {}

  static boolean about(String text) {
    return SUBJECT.matcher(EMPLOYER.matcher(text).replaceAll("")).find();
  }

  /** What is bought or hired is not work given on. */
  static boolean purchase(String text) {
    return PURCHASE.matcher(text).find();
  }

  /** 可随时使用分包商的设备 speaks of the subcontractor, not of subcontracting. */
  static boolean names(String text, Matcher matcher) {
    String words = matcher.group();
    String after = text.substring(matcher.end());
    boolean crew = words.endsWith("班组") || words.endsWith("队伍") || words.endsWith("施工队");
    if (crew && STAFF.matcher(after).find()) {
      return true;
    }
    return (words.endsWith("分包") || words.endsWith("转包"))
        && NAMED_ONLY.matcher(text.substring(matcher.end())).find()
        && !CHOOSES.matcher(matcher.group()).find();
  }
}
