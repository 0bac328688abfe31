package fadu.fact.dispute;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A label of a line that tells how to reach a side, with whether a value follows.
 *
 * @param item 地址, 联系人 or 电话
 * @param from first character of the label
 * @param to one past the last character of the value
 */
record ContactLabel(String item, int from, int to, boolean filled) {
  private static final String PLACES =
      "(?:通讯|通信|联系|送达|办公|注册|单位|邮寄|法定|详细|收件|住所)?地址|(?:收件|送达|通讯|办公)地点|住所地?[:|]|住址|(?:信|函|件|快递|邮件|资料|文书)?寄(?:到|往|至|送|给)?";
  private static final String PERSONS =
      "联系人|联络人|收件人|接收人|签收人|经办人|对接人|接洽人|找谁|有事找|(?:委托代理人|法定代表人|负责人|代表人)[:(]";
  static final Pattern LABEL =
      Pattern.compile("(?:" + PLACES + ")|(?:" + PERSONS + ")|(?:联系电话|电话号码|电话|手机号?|联系方式|座机|传真)");
  private static final Pattern PLACE = Pattern.compile(PLACES);
  private static final Pattern PERSON = Pattern.compile(PERSONS);
  private static final Pattern NUMBER =
      Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}[- ]?[0-9]{7,8}|[0-9]{7,8}");
  private static final Pattern BLANK =
      Pattern.compile(
          "^[:()|【\\[\\] 或及和、均都为是系姓名]*(?:$|[_/×X*—-]|待|另行|空|未[填定写列]|暂|略|N/A|不写|不填|无[,;。|]|无$)");

  /** Whether the words hold a telephone number. */
  static boolean number(String words) {
    return NUMBER.matcher(words).find();
  }

  private static String item(String label) {
    return PLACE.matcher(label).lookingAt()
        ? "地址"
        : PERSON.matcher(label).lookingAt() ? "联系人" : "电话";
  }

  /** In reading order. */
  static List<ContactLabel> in(String text) {
    List<ContactLabel> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text);
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      at = matcher.end();
      String item = item(matcher.group());
      labels.add(new ContactLabel(item, matcher.start(), at, false));
    }
    List<ContactLabel> valued = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      ContactLabel label = labels.get(i);
      int stop = i + 1 < labels.size() ? labels.get(i + 1).from() : text.length();
      String value = text.substring(label.to(), stop);
      int bar = value.indexOf('|', 1);
      String own = bar > 0 ? value.substring(0, bar) : value;
      boolean filled =
          !BLANK.matcher(own).find() && own.replaceAll("[:()|,;。、 ]", "").length() >= 2;
      valued.add(new ContactLabel(label.item(), label.from(), label.to() + own.length(), filled));
      if (filled && !label.item().equals("电话") && NUMBER.matcher(own).find()) {
        valued.add(new ContactLabel("电话", label.from(), label.to() + own.length(), true));
      }
    }
    return valued;
  }
}
