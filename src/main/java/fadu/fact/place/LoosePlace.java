package fadu.fact.place;

import fadu.fact.pattern.Pattern;
import java.util.List;

/** Names of places without the words for their rank: 惠州惠城 (法院). */
public final class LoosePlace {
  private static final int LONGEST = 8;

  /** Words before 法院 that name no place. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "管辖|级别|依法|当地|本地|相关|有关|所在|双方|一方|任何|各级|上级|相应|具有|有权|合同|争议|纠纷|协商|甲方|乙方|发包|承包|解决|提起|受理|法律|同级|属地|各自|原告|被告|其他|直接|可以|最终|铁路|海事|知识产权|互联网");

  private static final List<String> VERBS =
      List.of(
          "提交给", "提交", "交由", "交给", "移送", "提请", "向", "由", "到", "至", "在", "交", "找", "去", "归", "应",
          "可");

  private LoosePlace() {}

  /** The name at the end of the words, or empty. */
  public static String of(String words) {
    int from = 0;
    for (String verb : VERBS) {
      int at = words.lastIndexOf(verb);
      from = at >= 0 ? Math.max(from, at + verb.length()) : from;
    }
    String name = words.substring(from).strip();
    boolean han = name.codePoints().allMatch(Character::isIdeographic);
    boolean place = name.length() >= 2 && name.length() <= LONGEST && han;
    return place && !NO_PLACE.matcher(name).find() ? name : "";
  }

  /** How a court of that name lies to the works. */
  public static Relation relation(List<Place> sites, String name) {
    Relation best = sites.isEmpty() ? Relation.UNKNOWN : Relation.DIFFERENT;
    for (Place site : sites) {
      Relation one = relation(site, name);
      if (one == Relation.SAME) {
        return Relation.SAME;
      }
      best = one == Relation.UNKNOWN ? Relation.UNKNOWN : best;
    }
    return best;
  }

  private static Relation relation(Place site, String name) {
    String city = Place.stem(site.city());
    String county = Place.stem(site.county());
    String rest = name;
    if (!site.province().isEmpty() && rest.startsWith(Place.stem(site.province()))) {
      rest = rest.substring(Place.stem(site.province()).length());
    }
    boolean sameCity = !city.isEmpty() && rest.startsWith(city);
    rest = sameCity ? rest.substring(city.length()) : rest;
    rest = rest.startsWith("市") ? rest.substring(1) : rest;
    if (rest.isEmpty() || !county.isEmpty() && rest.endsWith(county)) {
      return Relation.SAME;
    }
    return county.isEmpty() ? Relation.UNKNOWN : Relation.DIFFERENT;
  }
}
