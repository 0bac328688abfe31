package fadu.fact.party;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;

/** What is part of a name, and how names compare. */
final class Names {
  private static final String ENDS = ",;。| \n:“”\"<>《》!?";

  /** Brackets that say something about the name and are no part of it. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\\((?:[^()]*(?:盖章|公章|签章|印章|签字|签名|以下|简称|下称|信用代码|全称|代码|基本户|一般户|章)[^()]*|[^()]*(?:型企业|微企业|国有|国企|独资|控股|民营|私营|事业单位|机关法人|机关单位)[^()]*|甲方|乙方|丙方|发包人|承包人|发包方|承包方|建设单位|施工单位|委托人|委托方|受托人|印文|印)\\)?");

  private static final Pattern MEMBER = Pattern.compile("\\([^()]*(?:牵头|联合体|成员)[^()]*\\)");
  private static final Pattern SEVERAL =
      Pattern.compile("(?:公司|院|集团|局)(?:\\([^()]*\\))?(?:、|与|和|及|以及)|联合体");
  private static final Pattern CONSORTIUM_LABEL =
      Pattern.compile("(?:^|、|;)(?:由|联合体|(?:联合体)?(?:牵头人|牵头方|牵头单位|主办方|主办人|成员|成员方|成员单位)[一二三四0-9]?)$");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:代建单位|中标人|中标单位|附件[0-9一二三四五六七八九]|20[0-9]{2}年|法定代表人|法人代表|负责人|经办人?|委托代理人|代理人|授权代表|统一社会信用代码|组织机构代码|地址|住所|电话|开户|账号|帐号|联系人|联系电话|邮政编码|签订|签约|签署|签字|签名|签章|盖章|日期"
              + "|发包人|承包人|发包方|承包方|甲方|乙方|(?:项目|总)?经理:|(?:村)?主任:|书记:|校长:|院长:|局长:|镇长:|董事长:|代表(?:人|:|$|\\(|签)).*$");

  /** A note behind the whole name: （由分公司依授权书代签）, （住所：安平路6号）. */
  private static final Pattern BEHIND = Pattern.compile("\\([^()]*\\)?$");

  private static final Pattern KIND_OF_BODY = Pattern.compile("\\((?:[^()]*合伙|集团|个体[^()]*)\\)$");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:公司|局|委员会|委|政府|中心|院|厅|所|办公室|办|集团|指挥部|处|站|学校|中学|小学|大学|医院|厂|社)\\([^()]*\\)?$");

  /** 户名为某某公司的账户: the name ends before 的. */
  private static final Pattern OF = Pattern.compile("((?:公司|集团|院|厂|局|中心))的.*$");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:由|另|仍|不|配|派|应当|应为|须|必须|只能|不得|均|即为|变更|见|详见|按|待|无|同|经|是指|系指|指|甲方|乙方|发包人|承包人|发包方|承包方|法定代表|代表|已盖|已签|已用印)");

  /** (未盖), (见用印情况表), 单位公章: no name at all. */
  private static final Pattern ASIDE =
      Pattern.compile("^\\([^()]*\\)?$|^(?:单位|法人)(?:公章|盖章|印章|签章)?$|^(?:退还|金额|备注|账号|期限|用途)$");

  /** 由甲公司与乙公司组成的联合体. */
  private static final Pattern CONSORTIUM = Pattern.compile("^由[^,;。]{4,80}联合体");

  private static final Pattern BY = Pattern.compile("^由|(?:共同)?组成的?(?:投标)?联合体$");

  /** 某公司合同专用章（2）: the seal belongs to no name, nor does the office of who signs. */
  private static final Pattern SEAL =
      Pattern.compile("(?:合同|行政|财务|投标|工程|技术|资料|报审|项目|业务){0,4}(?:专用章|公章|印章|印鉴)(?:\\([^()]*\\))?$");

  private static final Pattern OFFICER =
      Pattern.compile("^(.*(?:局|政府|中心|公司|医院|学校|委员会|办事处|管委会))(?:局长|镇长|乡长|县长|主任|校长|院长|总?经理|董事长|书记)$");
  private static final Pattern BRANCH =
      Pattern.compile("(?:项目部|项目经理部|分公司|办事处|工程部|指挥部|股|科|科室|处室|办公室|工程组)$");
  private static final Pattern LABEL =
      Pattern.compile("^(?:联合体)?(?:牵头人|牵头方|牵头单位|主办人|成员(?:单位|方)?[一二三四0-9]?)[: ]?");
  private static final Pattern PLAUSIBLE = Pattern.compile("[\\p{Han}]{2}");

  private Names() {}

  /** The name that begins here, as written, up to its end in the sentence. */
  static int end(String text, int from) {
    int depth = 0;
    int to = from;
    while (to < text.length()) {
      char c = text.charAt(to);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || ENDS.indexOf(c) >= 0 && !(depth > 0 && c != '\n' && c != '|')) {
        break;
      }
      to++;
    }
    return to;
  }

  /** As {@link #end}, but 联合体:牵头人某某公司、成员某某公司 goes on behind the colon. */
  static int list(String text, int from) {
    int to = end(text, from);
    while (to < text.length()
        && text.charAt(to) == ':'
        && CONSORTIUM_LABEL.matcher(text.substring(from, to)).find()) {
      to = end(text, to + 1);
    }
    return to;
  }

  /** The name without notes in brackets and without labels that ran on; empty if it is none. */
  static String clean(String words) {
    String plain = CONSORTIUM.matcher(words).find() ? BY.matcher(words).replaceAll("") : words;
    String name = OF.matcher(NOTE.matcher(plain).replaceAll("")).replaceAll("$1");
    name = withoutNote(name);
    name = OFFICER.matcher(SEAL.matcher(name).replaceAll("")).replaceAll("$1");
    name = withoutNote(TAIL.matcher(name).replaceAll("").replace("_", "").strip());
    boolean none =
        NO_NAME.matcher(name).find()
            || name.equals("联合体")
            || ASIDE.matcher(name).find()
            || !PLAUSIBLE.matcher(name).find()
            || name.length() > 80
            || name.contains("待定")
            || name.contains("××");
    return none ? "" : name;
  }

  private static String withoutNote(String name) {
    boolean note =
        BODY.matcher(name).find()
            && !KIND_OF_BODY.matcher(name).find()
            && !MEMBER.matcher(name).find();
    return note ? BEHIND.matcher(name).replaceAll("") : name;
  }

  /** The members of a consortium, or the name itself; marks such as （联合体牵头人） left out. */
  static List<String> members(String name) {
    boolean consortium = MEMBER.matcher(name).find() || SEVERAL.matcher(name).find();
    String plain = MEMBER.matcher(name).replaceAll("");
    if (!consortium) {
      return List.of(bare(name));
    }
    List<String> marked = Consortium.members(name);
    if (marked.size() > 1) {
      return marked;
    }
    List<String> several = Members.of(plain).stream().map(Names::bare).toList();
    return several.isEmpty() ? List.of(bare(name)) : several;
  }

  /** For comparison: no marks of a consortium, no label such as 牵头人:. */
  static String bare(String name) {
    String plain = MEMBER.matcher(name).replaceAll("");
    int colon = plain.indexOf(':');
    Matcher label = LABEL.matcher(plain);
    if (label.find() && NameBehind.organisation(plain.substring(label.end()))) {
      return plain.substring(label.end()).strip();
    }
    return (colon >= 0 && colon < 6 ? plain.substring(colon + 1) : plain).strip();
  }

  /** A branch or project department signs for the company: another review point. */
  static boolean branchOf(String name, String company) {
    return !company.isEmpty() && name.startsWith(company) && BRANCH.matcher(name).find();
  }
}
