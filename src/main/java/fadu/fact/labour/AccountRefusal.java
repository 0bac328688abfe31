package fadu.fact.labour;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;

/**
 * Whether a contract that names the account for wages says that there is none: by a verb denied
 * before it (不申请开立专户), by what is said of it (专户一事从略), by the value of its label (专户:不设), or in the
 * line below it (是否开立:否).
 */
final class AccountRefusal {
  /** 不论, 不得 and the like deny nothing here: a ban limits how the account is used. */
  private static final Pattern NO_REFUSAL =
      Pattern.compile("不(?:论|管|得|准|许|少于|低于|超过|因|足|受|可|能|应|影响|迟于|晚于|仅|但|只|同|含|包括|并入|随|限)|无论|无不");

  private static final String OPENS =
      "(?:开立|开设|设立|设置|设|立|办理|办|开|建立|建|约定|使用|启用|用|走|搞|弄|采用|实行|配置|预留|安排|通过|经)";

  private static final Pattern DENIED =
      Pattern.compile(
          "(?:不|未|无需|无须|毋须|毋需|免|没有|没|免予|免于)(?:要求|需要|需|必|再|单独|另行|另|予|申请|打算|准备|考虑|强制|就){0,3}[^,;。|:]{0,16}?"
              + OPENS
              + "[^。;|,:]{0,12}$");

  /** 不纳入专用账户管理. */
  private static final Pattern OUTSIDE =
      Pattern.compile("(?:不|未)(?:再|予|单独)?(?:纳入|列入|归入|进入)[^,;。|]{0,10}$");

  private static final Pattern CANCELLED =
      Pattern.compile("(?:取消|免除|免设|免去|删除|删去|撤销|废止|停用|省去|略去)[^,;。|]{0,14}$");
  private static final Pattern LATER =
      Pattern.compile("不得|后|方可|方能|满|前|之日|申请(?:注销|撤销)|擅自|随意|自行(?:撤|取)");

  /** 不得以工期短为由不开立. */
  private static final Pattern DENIED_DENIAL =
      Pattern.compile("(?:不得|不能|不应|不准|不许|严禁|禁止)(?:不|[^。;]{1,40}(?:不|未|拒绝))[^,。;]{0,24}$");

  private static final String JOINTLY =
      "(?:本工程|本项目|本合同|双方|甲乙双方|经[^,;。]{0,12}(?:协商|商定|同意|研究)|均|都|就|也|暂|现|予以|同意|一致|商定|决定|因[^,;。]{1,16},){0,5}";

  private static final Pattern SAID =
      Pattern.compile(
          "^[”\"』」》)]?[^,;。|:不未后时前满]{0,10}?(?:一事|事项|条款|的约定|的要求|这一?(?:条|项|块)|的第[0-9.]{1,8}(?:款|条|项))?,?"
              + JOINTLY
              + "(?:不(?:再)?(?:设立?|开立?|办理?|建立?|适用|启用|使用|弄|搞|执行|实行|采用|要|需要|作?约定)了?|(?:就|给)?(?:取消|省略|从略|略去|免设|免开|免除|删除|删去|作废|废止|省了|免了)|免去了?|免了|缓办|暂缓|缓设|(?:以后|往后|日后|到时|另行)再?(?:说|议|定|办)|再说|再议|(?:无须|无需)(?:设|开|办))(?:$|[了;。)|"
              + " ]|,[^应须不])");

  private static final Pattern VALUE =
      Pattern.compile(
          "^[^,;。|:]{0,14}[:|]"
              + " ?(?:[/／—－]|(?:本[工项合][^,;。|]{0,6}|双方[^,;。|]{0,6}|暂|均|已)?(?:不(?:设|开|办|建|适用|启用|用|使用|需|予|要|再|单|另|实行|执行|采用|弄|搞|填)|无需|无须|无(?:$|["
              + " ,;。|])|免|否|从略|略(?:$|[,;。])|取消|撤销|未(?:设|开|办)|没有))");

  /** 是否设立专户:□是 ☑否. */
  private static final Pattern TICKED =
      Pattern.compile("^[^。;]{0,16}[☑√■✓✔☒](?:\\]|】)? ?(?:否|不|无)");

  private static final Pattern WHETHER = Pattern.compile("是否[^,;。|]{0,12}$");
  private static final Pattern BELOW =
      Pattern.compile(
          "^[0-9.()、 ]*(?:是否)?(?:开立|开设|设立|设置|需要|约定|办理)?(?:情况|与否)?[:|]"
              + " ?(?:否|不|无(?:$|[,;。|需须])|[/／—])");
  private static final int CAPTION = 24;

  private AccountRefusal() {}

  /**
   * @param from first character of the name of the account
   * @param to one past the last character
   */
  static boolean in(Reading reading, Sentence sentence, int from, int to) {
    String text = sentence.text();
    String left = NO_REFUSAL.matcher(text.substring(0, from)).replaceAll("某某");
    String right = text.substring(to);
    if (DENIED_DENIAL.matcher(text.substring(0, from)).find() || condition(text, from, to)) {
      return false;
    }
    boolean cancelled =
        CANCELLED.matcher(left).find()
            && !LATER.matcher(text.substring(Segment.labelled(text, from).from(), from)).find();
    return DENIED.matcher(left).find()
        || OUTSIDE.matcher(left).find()
        || cancelled
        || SAID.matcher(right).find()
        || VALUE.matcher(right).find()
        || TICKED.matcher(right).find() && WHETHER.matcher(left).find()
        || below(reading, sentence, to);
  }

  /** 未开立专户的,不得开工; 不按规定使用专户的,…: a case, and what follows from it. */
  private static boolean condition(String text, int from, int to) {
    Segment own = Segment.labelled(text, Math.max(from, to - 1));
    String rest = text.substring(to, own.to());
    return rest.length() <= CAPTION
        && (rest.endsWith("的") || rest.endsWith("时"))
        && own.to() < text.length()
        && text.charAt(own.to()) == ',';
  }

  private static boolean below(Reading reading, Sentence sentence, int to) {
    boolean heads = sentence.text().length() - to <= 1 && sentence.text().length() <= CAPTION;
    return heads
        && reading.next(sentence) != sentence
        && BELOW.matcher(reading.next(sentence).text()).find();
  }

  /** What is to be quoted besides: the line below that says no. */
  static boolean saidBelow(Reading reading, Sentence sentence, int to) {
    return below(reading, sentence, to);
  }
}
