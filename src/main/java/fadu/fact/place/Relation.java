package fadu.fact.place;

import java.util.List;

/** How one place lies to another, as far as their words tell. */
public enum Relation {
  SAME,
  DIFFERENT,
  UNKNOWN;

  /** What the place is the place of. */
  public enum Of {
    /** A court of first instance; one that names only the city is a court of the whole city. */
    COURT,
    /** A court above those of the districts. */
    UPPER_COURT,
    /** An address, which lies in one district whether it is named or not. */
    ADDRESS
  }

  /**
   * Whether a court, or the court of an address, is one where the works are.
   *
   * @param sites places of the works; one of them is enough
   */
  public static Relation of(List<Place> sites, Place place, Of what) {
    Relation best = sites.isEmpty() ? UNKNOWN : DIFFERENT;
    for (Place site : sites) {
      Relation one = of(site, place, what);
      if (one == SAME) {
        return SAME;
      }
      best = one == UNKNOWN ? UNKNOWN : best;
    }
    return best;
  }

  private static Relation of(Place site, Place place, Of what) {
    if (!place.known() || !site.known()) {
      return UNKNOWN;
    }
    if (same(place.city(), site.county()) && place.county().isEmpty()
        || same(place.county(), site.city()) && site.county().isEmpty()) {
      return SAME; // 昆山市 is a county below 苏州市 on one side only
    }
    if (!place.city().isEmpty() && !site.city().isEmpty()) {
      return same(place.city(), site.city())
          ? counties(site, place, what)
          : cities(site, place, what);
    }
    return place.county().isEmpty() || site.county().isEmpty()
        ? UNKNOWN
        : counties(site, place, what);
  }

  /** Two cities that are not the same; one of them may be a county written without its city. */
  private static Relation cities(Place site, Place place, Of what) {
    boolean unsure =
        what != Of.COURT
            && site.county().isEmpty()
            && place.county().isEmpty()
            && !site.town().isEmpty();
    return unsure ? UNKNOWN : DIFFERENT;
  }

  private static Relation counties(Place site, Place place, Of what) {
    if (place.county().isEmpty()) {
      return what == Of.ADDRESS ? UNKNOWN : SAME;
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
