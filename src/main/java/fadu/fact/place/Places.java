package fadu.fact.place;

import java.util.ArrayList;
import java.util.List;

/** Reads places from words such as 位于澜州市东屏区文澜路, 桐堰县、怀汀市明桥区（跨两地）. */
public final class Places {
  private static final int LONGEST = 12;

  /** What stands before a place without belonging to its name; the last one ends it. */
  private static final List<String> BEFORE =
      List.of(
          "所在地", "住所地", "签订地", "签约地", "履行地", "登记地", "注册地", "位于", "坐落于", "坐落在", "地处", "地点在", "地点为",
          "地址为", "地址在", "设在", "建于", "设于", "分别为", "中国", "提交", "提请", "向", "由", "在", "于", "到", "至",
          "为", "是", "系", "的", "及", "跨", "经", "从", "自", "即", "交", "送", "请", "和", "与", "或", "者");

  /** 市 and 区 in these words name no place: 市政, 市场; 小区, 校区. */
  private static final String NOT_AFTER_CITY = "政场民容价值貌直";

  private static final String NOT_BEFORE_DISTRICT = "小社园校厂景库片灌辖山院住宅活公务护能牧营老作业";

  private Places() {}

  /** In reading order; one that names only its district stands in the city of the one before. */
  public static List<Place> in(String words) {
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && han(words.charAt(end))) {
        end++;
      }
      if (end > at) {
        add(places, words.substring(at, end));
      }
      at = end + 1;
    }
    return places;
  }

  /** The first place the words name, or {@link Place#NOWHERE}. */
  public static Place first(String words) {
    List<Place> places = in(words);
    return places.isEmpty() ? Place.NOWHERE : places.get(0);
  }

  private static void add(List<Place> places, String run) {
    String[] units = {"", "", "", ""};
    int start = 0;
    for (int i = 1; i < run.length(); ) {
      int length = rankAt(run, start, i);
      if (length == 0) {
        i++;
        continue;
      }
      String name = named(run.substring(start, i));
      int rank = name.isEmpty() ? -1 : level(run, i, length, units);
      if (rank >= 0 && !units[rank].isEmpty()) {
        keep(places, units); // a second place in the same run: 桐堰县和明桥区
        units = rank == 1 ? new String[] {"", "", "", ""} : outer(units, rank);
      }
      if (rank >= 0) {
        units[rank] = name + run.substring(i, i + length);
      }
      start = i + length;
      i = start + 1;
    }
    keep(places, units);
  }

  private static String[] outer(String[] units, int rank) {
    String[] next = {"", "", "", ""};
    System.arraycopy(units, 0, next, 0, rank);
    return next;
  }

  private static void keep(List<Place> places, String[] units) {
    Place place = new Place(units[0], units[1], units[2], units[3]);
    if (place.equals(Place.NOWHERE)) {
      return;
    }
    places.add(places.isEmpty() ? place : place.within(places.get(places.size() - 1)));
  }

  /** Length of the word for a rank at this position, 0 if there is none. */
  private static int rankAt(String run, int start, int i) {
    for (String rank : Ranks.ALL) {
      if (run.startsWith(rank, i) && !harmless(run, start, i, rank)) {
        return rank.length();
      }
    }
    return 0;
  }

  private static boolean harmless(String run, int start, int i, String rank) {
    char after = i + rank.length() < run.length() ? run.charAt(i + rank.length()) : ' ';
    char before = run.charAt(i - 1);
    return switch (rank) {
      case "市" -> NOT_AFTER_CITY.indexOf(after) >= 0 || i - start < 2;
      case "区" -> NOT_BEFORE_DISTRICT.indexOf(before) >= 0;
      case "县", "镇", "乡", "省" -> after == '道' || after == '级' || after == '村';
      case "旗" -> after == '帜' || before == '红';
      case "盟" -> after == '约' || before == '联';
      default -> false;
    };
  }

  private static int level(String run, int i, int length, String[] units) {
    String rank = run.substring(i, i + length);
    if (Ranks.PROVINCES.contains(rank)) {
      return 0;
    }
    if (Ranks.CITIES.contains(rank)) {
      boolean below = rank.equals("市") && !units[1].isEmpty() && units[2].isEmpty();
      return below ? 2 : 1;
    }
    return Ranks.TOWNS.contains(rank) ? 3 : 2;
  }

  /** The name proper, behind verbs and prepositions; empty if what is left is no name. */
  private static String named(String words) {
    int from = 0;
    for (String before : BEFORE) {
      int at = words.lastIndexOf(before);
      int rest = words.length() - at - before.length();
      if (at >= 0 && rest >= (before.length() > 1 ? 1 : 2)) { // 于都县 keeps its 于
        from = Math.max(from, at + before.length());
      }
    }
    String name = words.substring(from);
    return name.length() > LONGEST ? "" : name;
  }

  private static boolean han(char c) {
    return Character.isIdeographic(c);
  }
}
