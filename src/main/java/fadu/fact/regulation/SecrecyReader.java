package fadu.fact.regulation;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;

/**
 * Secrecy against the law, {@code clauses.confidentiality}: authorities kept out, everything secret
 * without exception.
 */
public final class SecrecyReader implements FactReader {
  private static final Pattern EXCEPTION =
      Pattern.compile(
          "(?:法律|法规|依法|法定|审计|监察|纪检|司法|法院|信息公开|主管部门|行政机关|政府部门|有权机关|国家机关|监管|强制)[^。;]{0,40}(?:除外|不受此限|不在此限|不受[^,;。]{0,8}限制|例外|可以(?:披露|提供|公开)|有权(?:查阅|调取|检查)|从其规定|应予(?:公开|披露|提供)|须予(?:披露|公开)|的情形下)"
              + "|除[^。;]{0,40}(?:法律|法规|依法|法定|审计|监察|司法|公开|主管部门|机关|监管|另有规定)[^。;]{0,30}外"
              + "|(?:依照|按照|依据|根据)[^,;。]{0,14}(?:法律|法规|规定|信息公开条例)[^,;。]{0,12}(?:公开|披露|公示|提供)|不得(?:以|拿|借)保密|依规定[^,;。]{0,12}公示|法律另有");

  /** 审计部门也不例外 excepts nobody. */
  private static final Pattern NO_EXCEPTION =
      Pattern.compile("(?:不|无|没有|不得有|没|毫无|不作|不设)(?:任何|一)?例外|概莫能外");

  private static final Pattern SECRET_SCOPE =
      Pattern.compile("商业秘密|技术秘密|专有技术|工法|图纸|核心技术|个人信息|国家秘密|涉密|定密|标底|投标报价|评标");
  private static final Pattern TOTAL =
      Pattern.compile(
          "任何(?:信息|内容|消息|情况|资料)|全部(?:内容|信息|资料)|一切(?:信息|资料|内容|情况)|所有(?:信息|资料|内容|情况)|合同(?:的)?(?:全部)?(?:内容|条款|文本|价款|价格)|本合同|结算资料");
  private static final Pattern CLASSIFIED = Pattern.compile("国家秘密|涉密|定密|保密资质");

  /** 不得拒绝审计 keeps nobody out. */
  private static final Pattern OPEN =
      Pattern.compile(
          "催促|赶工|复议|诉讼|仲裁|行贿|虚假|伪造|送礼|隐瞒|好处|宴请|贿|不(?:得|应|能|可)(?:以[^,;。]{0,12}|[^,;。、]{0,6})?(?:拒绝|推脱|拖延|阻|隐|推托|推辞|推诿|搪塞|敷衍|藏|销毁|转移|闭口|糊弄|不(?:予|配合|提供|接受|交|理|开口|回答|给|露面))|应当?(?:予以)?配合|必须配合|无条件");

  private static final Pattern PRETEXT =
      Pattern.compile("不(?:得|应|能|可|许)(?:以|拿|借|用|因)[^。;]{0,16}(?:借口|为由|理由|保密)");

  /** 上级单位也不得催促提前施工, 处理意见不接受复议: nobody is kept out. */
  private static final Pattern OTHER = Pattern.compile("催促|提前施工|不接受(?:任何)?(?:复议|诉讼|仲裁)");

  /** 除依法公开和审计需要外,不得提供. */
  private static final Pattern SAVE =
      Pattern.compile("除[^。;,]{0,24}(?:依法|法律|法规|公开|审计|监察|司法)[^。;,]{0,16}(?:外|以外|之外),");

  private static final Words SECRECY = Words.of("保密|披露|公开|秘密|涉密");

  private static final int AROUND = 3;

  private static final List<Provision> KINDS =
      List.of(
          new Provision(
              "secrecy.against-oversight",
              "排除审计、监察、检查",
              Words.of(
                  "举报|询问|口径|来查|来问|来了|例外|法律|法规|公众|社会|村民|专案|检察|监委|上头|上面|财政|人大|审计|监察|纪检|纪委|检查|巡察|巡视|信访|调查|执法|上级|督查|财政监督|部门|机关|媒体|群众|记者|监督|信息公开|申请公开|公开"),
              (reading, sentence, match) ->
                  !OPEN.matcher(match.group()).find()
                      && !SAVE.matcher(sentence.text()).find()
                      && !PRETEXT.matcher(sentence.text()).find()
                      && !OTHER.matcher(sentence.text()).find()),
          new Provision(
              "secrecy.absolute",
              "绝对保密而没有例外",
              Words.of(
                  "挂网|平台|上网|账|造价|资金|结算|内部|保密|例外|账目|查看|查阅|过问|例外|知道|只准|讲|仅限|只限|知悉|保密|透露|披露|泄露|公开|公示|公布|公告|告知|告诉|谁|绝密|外传|提供|秘密|声张|对外"),
              SecrecyReader::total));

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    return Provision.read(reading, "clauses.confidentiality", KINDS);
  }

  /** Everything is secret, and nothing beside it in the clause makes an exception. */
  private static boolean total(Reading reading, Sentence sentence, Matcher match) {
    String text = sentence.text();
    boolean limited = SECRET_SCOPE.matcher(text).find() && !TOTAL.matcher(text).find();
    return !limited
        && (match.group().indexOf('|') < 0 || ofSecrecy(reading, sentence))
        && !OPEN.matcher(match.group()).find()
        && !CLASSIFIED.matcher(text).find()
        && !excepted(reading, sentence);
  }

  /** |例外|无| in a table of what is secret, not of prices or times. */
  private static boolean ofSecrecy(Reading reading, Sentence sentence) {
    return reading.contract().sentences().stream()
        .filter(s -> s.file() == sentence.file() && s.table() == sentence.table())
        .anyMatch(s -> SECRECY.in(s.text()));
  }

  private static boolean excepted(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = Math.max(0, sentence.index() - AROUND);
        i <= sentence.index() + AROUND && i < all.size();
        i++) {
      String text = NO_EXCEPTION.matcher(all.get(i).text()).replaceAll("_");
      if (all.get(i).clause() == sentence.clause() && EXCEPTION.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }
}
