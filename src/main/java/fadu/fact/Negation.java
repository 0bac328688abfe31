package fadu.fact;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.BitSet;
import java.util.List;

/**
 * Whether words are denied where they stand. Chinese contracts put the denial before the words, in
 * the same part of the sentence: 不得垫资, 严禁转包, 无需提交. Two denials assert: 不得拒绝.
 */
public final class Negation {
  private static final int REACH = 20;

  /** Longest first: 不得 before 不. */
  private static final List<String> DENIALS =
      List.of(
          "不允许", "不接受", "不得", "不应", "不能", "不可", "不准", "不许", "不需", "不存在", "不再", "不由", "不属于", "并非",
          "不承担", "不要求", "不予", "不必", "不用", "不设", "不以", "不作", "未曾", "没有", "禁止", "严禁", "杜绝", "拒绝",
          "拒收", "无权", "无需", "无须", "免于", "不采用", "不采取", "不选择", "不选", "不适用", "不通过", "不提交", "不提请",
          "不申请", "不靠", "不指望", "不预", "不叫", "不附", "不事先", "不提前", "不另", "不单独", "不额外", "不对", "不将", "不把",
          "不拿", "不收", "不留", "不扣", "不让", "不强制", "不强迫", "不指定", "不预留", "不开设", "不会", "从不", "绝不", "决不",
          "未设", "未约定", "未要求", "未收取", "没设", "没要求", "毋须", "毋需", "免交", "免缴", "免收", "不向", "不进行", "不实行",
          "不约定", "不安排", "不涉及", "免除", "避免", "防止", "并无", "亦无", "也无", "也不", "均不", "无义务", "不搞", "不因",
          "不负", "不预先", "不承诺", "不许诺", "不兴", "概不", "不是", "非");

  /** 不得也不需要, 既不要求也不接受: denials side by side are one. */
  private static final Pattern COORDINATED =
      Pattern.compile(
          "(?:既|并)?(?:不得|不能|不可|不应|不许|不准|不会|不|无权|无须|无需|严禁|禁止)[^,;。不无禁]{0,6}?(?:,|、)?(?:也|亦|并|且|又|更|或|和|及)(?:不得|不能|不可|不应|不许|不准|不会|不|无权|无须|无需|禁止)");

  /** Words that hold a denial without denying what follows. */
  private static final List<String> HARMLESS =
      List.of("无偿", "不可撤销", "不可逆转", "非政府", "除非", "非因", "不可抗力", "非承包人", "非发包人");

  private static final int JOINED = 3;
  private static final List<String> GOES_ON = List.of("或", "以及", "及", "和", "乃至", "甚至", "抑或");

  private static final List<String> NO_DENIAL =
      List.of(
          "不可抗力", "不动产", "不论", "不管", "不仅", "不但", "不同", "不足", "不低于", "不少于", "不得少于", "不得低于", "不超过",
          "不得超过", "不高于", "不大于", "不限于", "不利", "不合格", "不一致", "不符", "不可撤销", "不可预见", "不可逆转", "不真实",
          "不准确", "不完整", "不满", "不到", "不明", "不良", "不当", "不力", "不善", "不慎", "不锈钢", "不定期", "不平衡", "不间断",
          "不断", "不时", "不齐", "不全", "不实", "不及时", "不按", "不能按", "不服", "不守", "不遵守", "不执行", "不履行", "不配合",
          "不称职", "不达标", "协商不成", "调解不成", "谈不成", "谈不拢", "□不");

  /**
   * Denials by any verb; 未 and 无 only where they deny what is agreed, not where they tell a case.
   */
  private static final Pattern ANY =
      Pattern.compile(
          "不(?:得|准|许|应|宜|能|可)不|不|无须|无需|毋须|毋需|无权|无义务|并无|勿|莫|禁止|严禁|杜绝|拒绝|免于|避免|防止|取消|废止|废除"
              + "|未(?:约定|设|作|曾|要求|预先|放弃|予|承诺|答应|同意|许诺|给予)|[并从]未|没有?(?:要求|约定|放弃|必要|义务|权|承诺|答应|许诺|同意|说)");

  /** 不得以内部承包、联营、管理费等方式由自然人自筹资金: a ban reaches to the end of its stretch. */
  private static final List<String> BANS = List.of("不得", "严禁", "禁止", "不准", "不许", "不允许");

  private static final Words ANY_BAN = new Words(BANS);
  private static final int FAR = 70;

  /** What turns to another act, or takes the ban back. */
  private static final List<String> TURNS =
      List.of("而", "应", "须", "且", "但", "仍", "改由", "的", "后", "前", "时", "拒绝", "反对", "以外", "不", "外");

  /** Without one of these nothing is denied: the first characters of all denials. */
  private static final BitSet FIRST = new BitSet();

  static {
    DENIALS.forEach(word -> FIRST.set(word.charAt(0)));
    FIRST.set('未');
  }

  private static final List<String> FIGURE_BANS =
      List.of(
          "不得", "严禁", "禁止", "不准", "不许", "不允许", "不应", "不能", "不可", "概不", "不再", "不按", "不以", "不是", "并非",
          "不采用", "不搞", "不会", "不另", "不要");

  /** What makes the ban a limit, or belongs to another act. */
  private static final List<String> FIGURE_TURNS =
      List.of(
          "超", "高于", "低于", "少于", "多于", "迟于", "晚于", "早于", "大于", "小于", "长于", "短于", "逾", "突破", "足",
          "到", "达", "至", "但", "而", "应", "须", "仍", "后", "前", "时", "的", "外", "内", "拒绝", "不", "除", "满",
          "迟延", "逾期", "拖");

  /** 未作出也不会作出: the second denial goes with the first and takes nothing back. */
  private static final Pattern ALSO = Pattern.compile("[也亦又且更、和及](?:并)?不");

  private Negation() {}

  /**
   * @param text shadow text of a sentence
   * @param at first character of the words in question
   */
  public static boolean denied(String text, int at) {
    int start = Math.max(0, at - REACH);
    boolean any = false;
    for (int i = at - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (",;:。!?|\n".indexOf(c) >= 0) {
        start = i + 1;
        break;
      }
      any |= FIRST.get(c);
    }
    if (!any) {
      return banned(text, at);
    }
    String left = text.substring(start, at);
    for (String word : HARMLESS) {
      left = left.replace(word, "");
    }
    left = COORDINATED.matcher(left).replaceAll("不");
    int count = count(left);
    // 不需带资、不需垫款: each item of a list denies for itself
    boolean own = left.indexOf('、') >= 0 && count(left.substring(left.lastIndexOf('、'))) % 2 == 1;
    return own || count % 2 == 1 || count == 0 && banned(text, at);
  }

  private static int count(String left) {
    int count = 0;
    for (int i = 0; i < left.length(); ) {
      int length = denialAt(left, i);
      if (length == 0 && i == left.length() - 1 && "不未".indexOf(left.charAt(i)) >= 0) {
        length = 1; // 不垫资, 未垫资
      }
      count += length > 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return count;
  }

  /** Whether a ban stands farther left in the same stretch and nothing turns between. */
  private static boolean banned(String text, int at) {
    if (!ANY_BAN.in(text)) {
      return false;
    }
    int start = Segment.at(text, at).from();
    int from = Math.max(start, at - FAR);
    String left = text.substring(from, at);
    int ban = -1;
    for (String word : BANS) {
      int last = left.lastIndexOf(word);
      ban = last < 0 ? ban : Math.max(ban, last + word.length());
    }
    if (ban < 0 || from > start && ban < 2) {
      return false;
    }
    String between = left.substring(ban);
    return TURNS.stream().noneMatch(between::contains);
  }

  /**
   * Whether anything in the stretch before the words denies them, whichever verb it goes with:
   * 双方不预先放弃, 发包人不给予税费返还. Broader than {@link #denied}; not for words that assert by a denial of
   * their own (不付款).
   *
   * @param text shadow text of a sentence
   * @param at first character of the words in question
   */
  public static boolean governs(String text, int at) {
    Segment here = Segment.labelled(text, at < text.length() ? at : text.length() - 1);
    for (int i = 0; i < JOINED && here.from() > 0 && joined(text, here.from(), at); i++) {
      here = here.previous(text);
    }
    return odd(text.substring(Math.min(here.from(), at), at));
  }

  /** 不得要求在本县注册公司,或者使用本地企业: the second stretch goes on with the first. */
  private static boolean joined(String text, int from, int at) {
    String stretch = text.substring(from, at);
    return text.charAt(from - 1) == ',' && GOES_ON.stream().anyMatch(stretch::startsWith);
  }

  /**
   * Whether a ban governs a figure: 不得预留4%、5%, 期限不得约定为90日. A ban with a comparison sets a limit and
   * bans nothing: 不得超过3%.
   *
   * @param text shadow text of a sentence
   * @param at first character of the figure
   */
  public static boolean figureDenied(String text, int at) {
    int start = Segment.labelled(text, at).from();
    String left = text.substring(start, at);
    int ban = -1;
    for (String word : FIGURE_BANS) {
      int last = left.lastIndexOf(word);
      ban = last < 0 ? ban : Math.max(ban, last + word.length());
    }
    if (ban < 0) {
      return false;
    }
    String between = left.substring(ban);
    return FIGURE_TURNS.stream().noneMatch(between::contains);
  }

  /** Whether the words hold two denials, which assert: 不得约定违约金不可调整. */
  public static boolean twice(String words) {
    String left = words;
    for (String word : NO_DENIAL) {
      left = left.replace(word, "");
    }
    Matcher matcher = ANY.matcher(left);
    return matcher.find() && !odd(words);
  }

  /** Whether an odd number of denials stands in these words. */
  static boolean odd(String words) {
    String left = words;
    if (left.indexOf('不') >= 0) {
      for (String word : NO_DENIAL) { // all begin with it
        left = left.replace(word, "");
      }
    }
    left = ALSO.matcher(left).replaceAll("");
    Matcher matcher = ANY.matcher(left);
    int count = 0;
    int at = 0;
    while (at < left.length() && matcher.find(at)) {
      count++;
      at = matcher.end();
    }
    return count % 2 == 1;
  }

  private static int denialAt(String text, int at) {
    if (!FIRST.get(text.charAt(at))) {
      return 0;
    }
    for (String denial : DENIALS) {
      if (text.startsWith(denial, at)) {
        return denial.length();
      }
    }
    return 0;
  }
}
