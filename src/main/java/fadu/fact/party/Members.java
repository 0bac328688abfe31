package fadu.fact.party;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** One or several companies in a line, as names that can be compared. */
public final class Members {
  private static final Pattern MARK =
      Pattern.compile("\\([^()]{0,20}(?:牵头|成员|联合体|主办|主体|盖章|公章|以下|简称|下称|设计|施工|单位|代码)[^()]{0,30}\\)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:联合体)?(?:牵头人|牵头单位|牵头方|主办人|主办方|成员单位|成员方|成员)[一二三四0-9]?[:为是]"
              + "|(?:联合体:|^|[、;,和与及])(?:联合体)?(?:牵头人|牵头单位|牵头方|主办人|主办方|成员单位|成员方|成员)[一二三四0-9]?:?");
  private static final Pattern AROUND =
      Pattern.compile("^由|(?:共同)?组成的?(?:投标)?联合体|(?:投标)?联合体(?:各方)?$|联合体:");
  private static final Pattern NEXT =
      Pattern.compile("[、;,/+\\n|]|(公司|研究院|设计院|院|集团|厂|中心|所)(?: |与|和|及|以及)");
  private static final Pattern BODY =
      Pattern.compile("(?:公司|院|集团|厂|局|中心|所|处|队|社|学校|大学|商行|经营部|工作室|合伙\\))$");

  private Members() {}

  /** The names in the order written, marks of a consortium left out; never empty for a name. */
  public static List<String> of(String words) {
    String plain = MARK.matcher(words).replaceAll("");
    plain = LABEL.matcher(plain).replaceAll("、");
    plain = AROUND.matcher(plain).replaceAll("");
    List<String> names = new ArrayList<>();
    int at = 0;
    Matcher next = NEXT.matcher(plain);
    while (next.find()) {
      String body = next.group(1) == null ? "" : next.group(1);
      add(names, plain.substring(at, next.start()) + body);
      at = next.end();
    }
    add(names, plain.substring(at));
    return names.stream().distinct().toList();
  }

  /** Whether the words are nothing but the names of companies or bodies. */
  public static boolean named(String words) {
    List<String> names = of(words);
    return !names.isEmpty() && names.stream().allMatch(name -> BODY.matcher(name).find());
  }

  private static void add(List<String> names, String words) {
    String name = words.replace("_", "").replace(" ", "").replace("。", "").strip();
    boolean joined = name.startsWith("由") || name.startsWith("与");
    if (joined && name.length() >= 7 && BODY.matcher(name).find()) {
      name = name.substring(1); // 由甲公司与乙公司组成
    }
    if (name.length() >= 4) {
      names.add(name);
    }
  }
}
