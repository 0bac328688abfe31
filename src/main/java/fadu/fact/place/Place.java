package fadu.fact.place;

/**
 * A place by the units it stands in, each as written (澜州市, 东屏区); empty where a unit is not named.
 *
 * @param province 省, 自治区
 * @param city 市 of the first rank named, 自治州, 盟, 地区
 * @param county 区, 县, 旗, or a 市 below another
 * @param town 镇, 乡, 街道
 */
public record Place(String province, String city, String county, String town) {
  public static final Place NOWHERE = new Place("", "", "", "");

  public boolean known() {
    return !city.isEmpty() || !county.isEmpty();
  }

  /** The same place inside the larger units of another that it does not name itself. */
  public Place within(Place outer) {
    return city.isEmpty()
        ? new Place(
            province.isEmpty() ? outer.province : province,
            outer.city,
            county.isEmpty() && !town.isEmpty() ? outer.county : county,
            town)
        : this;
  }

  /** The name of a unit without the word for its rank: 东屏区 → 东屏; 城区 stays. */
  public static String stem(String unit) {
    String name = unit;
    for (String rank : Ranks.ALL) {
      if (name.endsWith(rank) && name.length() > rank.length()) {
        name = name.substring(0, name.length() - rank.length());
        break;
      }
    }
    return name.length() == 1 ? unit : name;
  }

  /** 开发区, 新区: an area with offices of its own that need not be a district. */
  public static boolean area(String unit) {
    return Ranks.AREAS.stream().anyMatch(unit::endsWith);
  }

  public String shown() {
    return province + city + county + town;
  }
}
