package fadu.fact.place;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the contract was signed and where its sides have their seat, as its other clauses say. */
public final class Addresses {
  /**
   * A place with the words that name it.
   *
   * @param side whose seat it is; empty for the place of signing
   */
  public record Seat(Optional<Party> side, Place place, Span words) {}

  private static final List<String> SIGNED =
      List.of(
          "签订地点", "签约地点", "签署地点", "订立地点", "合同签订地", "合同签约地", "合同订立地", "签订地:", "签约地:", "签订于", "签署于");

  private static final Words ANY_SIGNED = new Words(SIGNED);

  /** 本合同于某市某区签订. */
  private static final Pattern SIGNED_AT =
      Pattern.compile("(?:合同|协议)(?:由双方|经双方)?(?:于|在)([^,。;]{2,20}?)(?:签订|签署|订立)");

  private static final String STOPS = "。;|\n";
  private static final int LONGEST = 60;

  private final Reading reading;
  private final List<Seat> seats = new ArrayList<>();

  /** The side the lines are about, and whether the sentence before named an address. */
  private Optional<Party> above = Optional.empty();

  private boolean listing;

  private Addresses(Reading reading) {
    this.reading = reading;
  }

  public static List<Seat> of(Reading reading) {
    Addresses addresses = new Addresses(reading);
    int file = -1;
    for (Sentence sentence : reading.contract().sentences()) {
      if (sentence.file() != file) {
        addresses.above = Optional.empty();
        file = sentence.file();
      }
      PartKind part = reading.part(sentence).kind();
      if (part != PartKind.PAPER && part != PartKind.AWARD_NOTICE && part != PartKind.GENERAL) {
        addresses.read(sentence);
      }
    }
    return List.copyOf(addresses.seats);
  }

  private void read(Sentence sentence) {
    String text = sentence.text();
    for (String label : reading.text().has(sentence, ANY_SIGNED) ? SIGNED : List.<String>of()) {
      int at = text.indexOf(label);
      if (at >= 0) {
        add(Optional.empty(), sentence, at, at + label.length(), text.length());
        break;
      }
    }
    Matcher here = SIGNED_AT.matcher(text);
    if (reading.text().may(sentence, SIGNED_AT) && here.find()) {
      add(Optional.empty(), sentence, here.start(), here.start(1), here.end(1));
    }
    Optional<Party> headed = named(text.substring(0, Math.min(12, text.length())), true);
    above = headed.isPresent() ? headed : above;
    List<SeatLabel> labels =
        reading.text().has(sentence, SeatLabel.ANY) ? SeatLabel.in(text) : List.of();
    if (labels.isEmpty()) {
      if (listing && headed.isPresent()) {
        add(headed, sentence, 0, 0, text.length()); // 送达地址:甲方,…;乙方,…
      }
      listing = listing && headed.isPresent();
      return;
    }
    listing = true;
    if (labels.size() > 1 || !row(sentence, labels.get(0))) {
      labelled(sentence, labels);
    }
  }

  /** 地址:A 地址:B in one line are those of the employer and the contractor, in that order. */
  private void labelled(Sentence sentence, List<SeatLabel> labels) {
    String text = sentence.text();
    int start = 0;
    for (int i = 0; i < labels.size(); i++) {
      SeatLabel label = labels.get(i);
      int to = i + 1 < labels.size() ? labels.get(i + 1).from() : text.length();
      Optional<Party> side = named(text.substring(start, label.from()), false);
      if (side.isEmpty()) {
        int skip = Math.min(text.length(), label.to() + 1);
        side = named(text.substring(skip, Math.min(text.length(), skip + 8)), true);
      }
      if (side.isEmpty() && labels.size() == 2) {
        side = Optional.of(i == 0 ? Party.EMPLOYER : Party.CONTRACTOR);
      }
      side = side.isPresent() ? side : above;
      if (side.isPresent()) {
        add(side, sentence, label.from(), label.to(), to);
      }
      start = label.to();
    }
  }

  /** | 地址 | A | B | below the names of both sides. */
  private boolean row(Sentence sentence, SeatLabel label) {
    String text = sentence.text();
    int bar = text.indexOf('|', label.to());
    int middle = bar < 0 ? -1 : text.indexOf('|', bar + 1);
    if (sentence.table() < 0 || middle < 0 || middle + 2 >= text.length()) {
      return false;
    }
    add(Optional.of(Party.EMPLOYER), sentence, bar + 1, bar + 1, middle);
    add(Optional.of(Party.CONTRACTOR), sentence, middle + 1, middle + 1, text.length());
    return true;
  }

  /** The side named last in these words, or the one they begin with. */
  private Optional<Party> named(String words, boolean atHead) {
    Optional<Party> side = Optional.empty();
    int best = -1;
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int at =
          atHead ? (words.startsWith(alias.getKey()) ? 0 : -1) : words.lastIndexOf(alias.getKey());
      if (at > best) {
        best = at;
        side = Optional.of(alias.getValue());
      }
    }
    return side;
  }

  private void add(Optional<Party> side, Sentence sentence, int at, int from, int stop) {
    String text = sentence.text();
    int to = from;
    while (to < stop && to < from + LONGEST && STOPS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    Place place = Places.first(text.substring(from, to));
    if (place.known() || !place.town().isEmpty()) {
      seats.add(new Seat(side, place, reading.span(sentence, at, to)));
    }
  }
}
