package fadu.fact.dispute;

import fadu.clause.Party;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import fadu.fact.place.Addresses;
import fadu.fact.place.LoosePlace;
import fadu.fact.place.Place;
import fadu.fact.place.Places;
import fadu.fact.place.Relation;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the court sits that some words name, compared with where the works are. */
final class CourtPlace {
  /**
   * What came of the comparison.
   *
   * @param kind 同地, 异地, 不明, 未指明
   * @param shown the court as a reader would name it
   * @param words other places of the contract that tell where it sits
   */
  record Found(String kind, String shown, List<Span> words) {}

  private static final Pattern AT_SITE =
      Pattern.compile(
          "(?:工程|项目|施工|建设|工地|标的物?|不动产|合同履行|履行)(?:项目)?(?:所在)?(?:地|区|县|市|的)|工程所在|项目所在|施工所在|不动产所在|合同履行地|专属管辖|(?:工地|工程|项目)(?:这|那)?(?:边|里|上|附近|当地)");
  private static final Pattern SIGNED =
      Pattern.compile("(?:签订|签约|签署|订立|签字|签合同|签定)(?:合同)?(?:的|所在)?地");
  private static final Pattern SEAT =
      Pattern.compile("所在(?:地|市|区|县|省)?|住所地?|注册地?|登记地?|驻地|营业地|经营地|户籍|这边|那边|当地");
  private static final Pattern EITHER =
      Pattern.compile("原告|被告|起诉方|应诉方|守约方|违约方|一方|各自|双方|对方|债权人|债务人");

  private final Reading reading;
  private final List<Place> sites;
  private final List<Addresses.Seat> seats;
  private final Facts found;

  CourtPlace(Reading reading, Facts found, List<Place> sites) {
    this.reading = reading;
    this.found = found;
    this.sites = sites;
    this.seats = Addresses.of(reading);
  }

  Found find(CourtWords court) {
    String words = court.words();
    Place named = Places.first(tail(words));
    String loose = named.known() ? "" : LoosePlace.of(tail(words));
    boolean atSite = AT_SITE.matcher(words).find();
    String shown = named.known() ? named.shown() : words.isEmpty() ? "" : tail(words);
    if (named.known()) {
      return new Found(
          kind(
              Relation.of(
                  sites, named, court.upper() ? Relation.Of.UPPER_COURT : Relation.Of.COURT)),
          named.shown() + "法院",
          List.of());
    }
    if (atSite) {
      return new Found("同地", "工程所在地法院", List.of());
    }
    if (!loose.isEmpty() && tail(words).length() < words.length()) {
      return new Found(kind(LoosePlace.relation(sites, loose)), loose + "法院", List.of());
    }
    if (SIGNED.matcher(words).find()) {
      return converted("合同签订地法院", seatsOf(Optional.empty()));
    }
    Optional<Found> party = ofParties(words);
    if (party.isPresent()) {
      return party.get();
    }
    return loose.isEmpty()
        ? new Found("未指明", shown + "法院", List.of())
        : new Found(kind(LoosePlace.relation(sites, loose)), loose + "法院", List.of());
  }

  /** The name behind the last word that is not part of it: 甲方住所地|葵山市城关区. */
  private static String tail(String words) {
    int from = 0;
    for (String mark :
        new String[] {
          "所在地", "所在区", "所在县", "所在市", "住所地", "签订地", "注册地", "登记地", "履行地", "那边的", "这边的", "所在的", "("
        }) {
      int at = words.lastIndexOf(mark);
      from = at >= 0 ? Math.max(from, at + mark.length()) : from;
    }
    boolean says = from < words.length() && "即为是系".indexOf(words.charAt(from)) >= 0;
    return words.substring(says ? from + 1 : from);
  }

  private Optional<Found> ofParties(String words) {
    boolean seat = SEAT.matcher(words).find();
    if (EITHER.matcher(words).find() && seat) {
      List<Addresses.Seat> both = new ArrayList<>(seatsOf(Optional.of(Party.EMPLOYER)));
      both.addAll(seatsOf(Optional.of(Party.CONTRACTOR)));
      return Optional.of(either(both));
    }
    Optional<Party> side = Optional.empty();
    int best = -1;
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int at = words.lastIndexOf(alias.getKey());
      if (at > best) {
        best = at;
        side = Optional.of(alias.getValue());
      }
    }
    return side.isPresent() && seat
        ? side.map(party -> converted(party.label() + "所在地法院", seatsOf(Optional.of(party))))
        : Optional.empty();
  }

  /** 原告所在地 may be that of either side: all of them must be where the works are. */
  private Found either(List<Addresses.Seat> both) {
    List<Relation> relations =
        both.stream().map(s -> Relation.of(sites, s.place(), Relation.Of.ADDRESS)).toList();
    List<Span> words = both.stream().map(Addresses.Seat::words).toList();
    boolean all = both.stream().map(Addresses.Seat::side).distinct().count() == 2;
    String kind =
        relations.contains(Relation.DIFFERENT)
            ? "异地"
            : all && relations.stream().allMatch(r -> r == Relation.SAME) ? "同地" : "不明";
    return new Found(kind, "一方所在地法院", words);
  }

  private Found converted(String shown, List<Addresses.Seat> places) {
    for (Addresses.Seat seat : places) {
      Relation relation = Relation.of(sites, seat.place(), Relation.Of.ADDRESS);
      if (relation != Relation.UNKNOWN) {
        return new Found(kind(relation), shown, List.of(seat.words()));
      }
    }
    return new Found("不明", shown, List.of());
  }

  /** By an address, else by the name of the body: 桐堰县水利局 sits in 桐堰县. */
  private List<Addresses.Seat> seatsOf(Optional<Party> side) {
    List<Addresses.Seat> those =
        new ArrayList<>(seats.stream().filter(s -> s.side().equals(side)).toList());
    side.flatMap(p -> found.effective(p.key() + ".name", PartyFact.class))
        .ifPresent(
            name -> {
              Place place = Places.first(name.name());
              if (place.known()) {
                those.add(new Addresses.Seat(side, place, name.evidence().get(0)));
              }
            });
    return those;
  }

  private static String kind(Relation relation) {
    return switch (relation) {
      case SAME -> "同地";
      case DIFFERENT -> "异地";
      case UNKNOWN -> "不明";
    };
  }
}
