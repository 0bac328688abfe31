package fadu.fact.dispute;

import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that name who is to arbitrate, or fail to.
 *
 * @param name what the words name, without verbs: 澜州; empty if nothing does
 * @param kind how far the words lead to one institution
 * @param from first character in the sentence
 * @param to one past the last character
 */
record Institution(String name, Kind kind, int from, int to) {

  /** How far words lead to one institution; the label is what rules compare. */
  enum Kind {
    NAMED("机构"),
    BLANK("空白"),
    VAGUE("泛称"),
    WIDE("不唯一"),
    SITE("所在地"),
    OTHER("别的");

    final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  private static final List<String> BODIES =
      List.of(
          "仲裁委员会", "仲裁机构", "仲裁机关", "仲裁部门", "仲裁单位", "仲裁组织", "国际仲裁中心", "国际仲裁院", "仲裁中心", "仲裁院", "仲裁委");
  private static final int LONGEST = 30;
  private static final String STOPS = ",。;:|、()\"“”《》\n☑☒□√";

  /** The name ends behind the last of these. */
  private static final List<String> VERBS =
      List.of(
          "提交给", "提交至", "提交到", "提交", "提请", "提至", "交由", "交给", "交付", "递交", "呈交", "移送", "申请", "选择",
          "选定", "约定", "同意", "指定", "协商", "应当", "可以", "均可", "可", "应", "向", "由", "到", "至", "在", "请",
          "交", "送", "即", "是", "为");

  private static final Pattern VAGUE_WORDS =
      Pattern.compile(
          "^$|权限|一致|认可|届时|议定|^[县镇乡市区省里村街][里上]?的?$|当地|本地|有关|相关|有管辖权|管辖|合法|法定|双方|共同|任何|任一|一家|依法|国家|专业|第三方|另行|具有|有权|^该|经济合同|合同|各级|上级"
              + "|哪家|商定|选定|确定|指定|甲方|乙方|发包|承包|原告|被告|签订|签约|履行|住所|约定|商事|贸易|政府|行政|工商|建设|住建|主管|劳动|仲裁");
  private static final Pattern AT_SITE =
      Pattern.compile("(?:工程|项目|施工|建设|合同履行)(?:项目)?(?:所在)?(?:地|市|区|县)(?:市|的市)?(?:设区的市)?$");
  private static final Pattern AT_SITE_HEAD =
      Pattern.compile("^.{0,6}(?:工程|项目|施工|建设|标的)(?:项目)?所在(?:地|市|省|区|县)?(?:里)?(?:的)?");
  private static final Pattern EMPTY =
      Pattern.compile(
          "^[向由到在至]?[_/\\\\\\-—×xX*…\\s·.]+$|^(?:待定|待填|待商定|未定|未填|未选|空白|另行.{0,8}|N/A|填写|双方另.{0,6})$|^(?:某|某某|XX|××)$");
  private static final Pattern OTHER = Pattern.compile("^(?:其[他它]|别|另外|任何其[他它])的?$");
  private static final Pattern NATIONAL = Pattern.compile("^中国?(?:国际经济贸易|海事|贸促)|国际经济贸易|海事");

  /** All bodies named in a sentence, in reading order. */
  static List<Institution> in(String text) {
    List<Institution> found = new ArrayList<>();
    int bound = 0;
    for (int at = text.indexOf("仲裁"); at >= 0; at = text.indexOf("仲裁", at + 2)) {
      String body = body(text, at);
      if (body.isEmpty()) {
        continue;
      }
      int end = at + body.length();
      int from = start(text, bound, at);
      boolean alias = !found.isEmpty() && from == bound + 1 && text.charAt(bound) == '(';
      if (!alias) {
        found.addAll(read(text, from, at, end, body));
      }
      bound = end;
    }
    return found;
  }

  private static String body(String text, int at) {
    for (String body : BODIES) {
      int shift = body.indexOf("仲裁");
      if (at >= shift && text.startsWith(body, at - shift)) {
        return body.substring(shift);
      }
    }
    return "";
  }

  private static int start(String text, int bound, int at) {
    int from = at;
    while (from > bound && at - from < LONGEST && STOPS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  private static List<Institution> read(String text, int from, int at, int end, String body) {
    String words = text.substring(from, at);
    int label = valueAt(text, end);
    if (label >= 0 && withoutVerbs(words).isEmpty()) {
      return List.of(labelled(text, from, label));
    }
    String name = withoutVerbs(words);
    for (String or : new String[] {"或者", "或"}) {
      int split = name.indexOf(or);
      if (split > 1 && name.length() - split - or.length() > 1) {
        return List.of(
            of(name.substring(0, split), body, from, end),
            of(name.substring(split + or.length()), body, from, end));
      }
      name = name.startsWith(or) ? name.substring(or.length()) : name;
    }
    return List.of(of(name, body, from, end));
  }

  /** Where the value begins behind 仲裁机构: or in the next cell; -1 if the words are no label. */
  private static int valueAt(String text, int end) {
    int at = end;
    if (text.startsWith("名称", at)) {
      at += 2;
    }
    return at < text.length() && ":|".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }

  private static Institution labelled(String text, int from, int value) {
    int to = value;
    while (to < text.length() && ",。;|\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    String name = text.substring(value, to).strip();
    int body = name.indexOf("仲裁");
    String place = body > 0 ? name.substring(0, body) : name;
    Kind kind =
        place.isEmpty() || EMPTY.matcher(place).find()
            ? Kind.BLANK
            : VAGUE_WORDS.matcher(place).find() ? Kind.VAGUE : Kind.NAMED;
    return new Institution(place, kind, from, to);
  }

  private static Institution of(String words, String body, int from, int end) {
    String name = words.strip();
    return new Institution(name, kind(name, words, body), from, end);
  }

  private static Kind kind(String name, String words, String body) {
    boolean gap = !words.isEmpty() && name.isEmpty();
    if (gap || EMPTY.matcher(name).find() || name.indexOf('_') >= 0) {
      return Kind.BLANK;
    }
    if (OTHER.matcher(name).find()) {
      return Kind.OTHER;
    }
    if (NATIONAL.matcher(name).find()) {
      return Kind.NAMED;
    }
    String rest = AT_SITE_HEAD.matcher(name).replaceFirst("");
    boolean site = rest.length() < name.length();
    if (site && rest.length() > 1 && !VAGUE_WORDS.matcher(rest).find()) {
      return province(rest) ? Kind.WIDE : Kind.NAMED;
    }
    boolean office = body.endsWith("部门") || body.endsWith("机关") || body.endsWith("单位");
    if (site || AT_SITE.matcher(name).find()) {
      boolean wide = name.contains("省") || name.contains("有关") || name.contains("相关");
      return wide || office ? Kind.VAGUE : Kind.SITE;
    }
    if (name.equals("市") || name.equals("本市") || name.equals("我市") || name.equals("市里")) {
      return Kind.SITE;
    }
    return VAGUE_WORDS.matcher(name).find() ? Kind.VAGUE : province(name) ? Kind.WIDE : Kind.NAMED;
  }

  private static boolean province(String name) {
    return name.endsWith("省") || name.endsWith("自治区") || name.equals("省里");
  }

  private static String withoutVerbs(String words) {
    int from = 0;
    for (String verb : VERBS) {
      int at = words.lastIndexOf(verb);
      boolean inside = verb.length() == 1 && words.length() - at - 1 == 1;
      if (at >= 0 && !inside && !words.startsWith("所在", at - 1)) {
        from = Math.max(from, at + verb.length());
      }
    }
    return words.endsWith("的") && words.length() > from
        ? words.substring(from, words.length() - 1)
        : words.substring(from);
  }

  /** 澜州市 and 澜州 are one name. */
  String key() {
    String key = name.substring(name.lastIndexOf('的') + 1);
    for (String word : new String[] {"中国", "市", "省", "本"}) {
      key = key.replace(word, "");
    }
    return key;
  }
}
