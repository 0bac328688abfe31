package fadu.clause;

import java.util.List;

/** What stands after a number that counts or refers instead of opening a clause. */
final class NotANumber {
  private static final List<String> UNITS =
      List.of(
          "万", "亿", "元", "倍", "米", "%", "‰", "个", "吨", "公里", "公分", "平方", "立方", "千米", "毫米", "厘米",
          "天", "日内", "日前", "日历", "日起", "日以", "月", "年", "小时", "分钟", "折", "成以", "级以", "度以", "km",
          "KM", "m", "㎡", "t", "kW", "kV", "KV", "MPa", "款", "条", "项", "目", "号楼", "#", "×", "x",
          "*", "/", "+", "-", "~", "=", "<", ">", "℃");
  private static final List<String> REFERENCES =
      List.of(
          "的", "规定", "约定", "所述", "所列", "所称", "所指", "款", "条", "项", "之", "和", "及", "与", "至", "或",
          "中的", "中约", "中规", "第");

  /** Words of headings that only begin like a unit or a reference. */
  private static final List<String> HEADINGS =
      List.of(
          "项目", "款项", "条件", "条款", "目的", "目录", "目标", "月进", "月度", "月报", "月计", "月支", "月付", "年度", "个人",
          "个别", "折旧", "天然", "天气", "元器", "和解", "及时", "第三", "约定事", "约定内", "规定动", "米字");

  private NotANumber() {}

  /** A unit of measure stands here: the number before it is a quantity. */
  static boolean unit(String text, int at, int limit) {
    return any(UNITS, text, at, limit) && !any(HEADINGS, text, at, limit);
  }

  /** The sentence goes on as after a reference: 第五条规定的…, 12.4和12.5. */
  static boolean reference(String text, int at, int limit) {
    return any(REFERENCES, text, at, limit) && !any(HEADINGS, text, at, limit);
  }

  private static boolean any(List<String> words, String text, int at, int limit) {
    for (String word : words) {
      if (at + word.length() <= limit && text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
