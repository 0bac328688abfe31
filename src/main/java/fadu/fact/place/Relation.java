package fadu.fact.place;

import java.util.List;

/** How one place lies to another, as far as their words tell. */
public enum Relation {
  SAME,
  DIFFERENT,
  UNKNOWN;

  /**
   * Whether a court of {@code place} sits where the works are.
   *
   * @param sites places of the works; one of them is enough
   * @param wide whether a place that names only the city counts as the place of the works: a court
   *     of the city does, an address in the city does not
   */
  public static Relation of(List<Place> sites, Place place, boolean wide) {
    Relation best = sites.isEmpty() ? UNKNOWN : DIFFERENT;
    for (Place site : sites) {
      Relation one = of(site, place, wide);
      if (one == SAME) {
        return SAME;
      }
      best = one == UNKNOWN ? UNKNOWN : best;
    }
    return best;
  }

  private static Relation of(Place site, Place place, boolean wide) {
    if (!place.known() || !site.known()) {
      return UNKNOWN;
    }
    if (same(place.city(), site.county()) && place.county().isEmpty()
        || same(place.county(), site.city()) && site.county().isEmpty()) {
      return SAME; // 昆山市 is a county below 苏州市 on one side only
    }
    if (!place.city().isEmpty() && !site.city().isEmpty()) {
      return same(place.city(), site.city()) ? counties(site, place, wide) : cities(site, place);
    }
    return place.county().isEmpty() || site.county().isEmpty()
        ? UNKNOWN
        : counties(site, place, wide);
  }

  /** Two cities that are not the same; one of them may be a county written without its city. */
  private static Relation cities(Place site, Place place) {
    boolean unsure = site.county().isEmpty() && place.county().isEmpty();
    return unsure && !wholeCities(site, place) ? UNKNOWN : DIFFERENT;
  }

  private static boolean wholeCities(Place site, Place place) {
    return site.town().isEmpty() && place.town().isEmpty();
  }

  private static Relation counties(Place site, Place place, boolean wide) {
    if (place.county().isEmpty()) {
      return wide ? SAME : UNKNOWN;
    }
    if (site.county().isEmpty()) {
      return UNKNOWN;
    }
    if (same(site.county(), place.county())) {
      return SAME;
    }
    return Place.area(site.county()) || Place.area(place.county()) ? UNKNOWN : DIFFERENT;
  }

  /** 乳源县 is 乳源瑶族自治县. */
  static boolean same(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String a = Place.stem(one);
    String b = Place.stem(other);
    return a.equals(b) || a.length() > 1 && b.length() > 1 && (a.startsWith(b) || b.startsWith(a));
  }
}
