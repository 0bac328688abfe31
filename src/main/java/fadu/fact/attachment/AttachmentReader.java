package fadu.fact.attachment;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.ListFact;
import fadu.fact.MissingFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The annexes the contract refers to ({@code attachments.list}) and, for each, whether it was
 * submitted: {@code attachments.found} is a text where it was and missing where it was not –
 * ABSENT, NA where the contract says it does not apply, NOT_LOADED where it is bound apart.
 */
public final class AttachmentReader implements FactReader {
  private static final String FOUND = "attachments.found";
  private static final List<String> APART = List.of("另册", "另行装订", "单独装订", "单独成册");
  private static final int MOST = 3;
  private static final Words APART_WORDS = new Words(APART);

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    SubmittedAnnexes submitted = SubmittedAnnexes.of(reading.contract());
    Map<String, List<AnnexReference>> byName = new LinkedHashMap<>();
    for (AnnexReference each : new AnnexReferences(reading, submitted).find()) {
      if (supplement(reading, each)) {
        continue;
      }
      byName.computeIfAbsent(name(each), k -> new ArrayList<>()).add(each);
    }
    List<Fact> facts = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (List<AnnexReference> same : byName.values()) {
      AnnexReference named = titled(same);
      places.add(span(reading, same.get(0)));
      rows.add(List.of(named.shown()));
      facts.add(fact(reading, submitted, named, same));
    }
    for (String required : required(reading, submitted, found)) {
      rows.add(List.of(required));
      facts.add(new MissingFact(FOUND, State.ABSENT, required, reading.source(List.of())));
    }
    if (!rows.isEmpty()) {
      facts.add(new ListFact("attachments.list", rows, reading.source(places)));
    }
    return facts;
  }

  /** 所附补充协议 is there where a supplement was handed in. */
  private static boolean supplement(Reading reading, AnnexReference reference) {
    return reference.key().isEmpty()
        && reference.sentence().text().contains("补充协议")
        && reading.contract().parts().stream().anyMatch(p -> p.kind() == PartKind.SUPPLEMENT);
  }

  private static String name(AnnexReference reference) {
    return reference.key().isEmpty() ? "《" + AnnexTitle.bare(reference.title()) : reference.key();
  }

  /** Of several places, the one that gives the title. */
  private static AnnexReference titled(List<AnnexReference> same) {
    return same.stream()
        .filter(r -> !r.title().isEmpty() && r.quoted())
        .findFirst()
        .or(() -> same.stream().filter(r -> !r.title().isEmpty()).findFirst())
        .orElse(same.get(0));
  }

  private static Fact fact(
      Reading reading,
      SubmittedAnnexes submitted,
      AnnexReference named,
      List<AnnexReference> same) {
    Source source =
        reading.source(same.stream().limit(MOST).map(each -> span(reading, each)).toList());
    if (says(same, AnnexReference.Standing.NOT_APPLICABLE)) {
      return new MissingFact(FOUND, State.NA, named.shown(), source);
    }
    if (submitted(submitted, named) || copied(reading, named.title())) {
      return new TextFact(FOUND, named.shown(), "", source);
    }
    if (says(same, AnnexReference.Standing.ELSEWHERE) || apart(reading, named.title())) {
      return new MissingFact(FOUND, State.NOT_LOADED, named.shown(), source);
    }
    return new MissingFact(FOUND, State.ABSENT, named.shown(), source);
  }

  /** The title counts before the number: numbers slip when annexes come and go. */
  private static boolean submitted(SubmittedAnnexes submitted, AnnexReference named) {
    if (named.title().isEmpty()) {
      return named.key().isEmpty() ? !submitted.none() : submitted.hasNumber(named.key());
    }
    return submitted.hasTitle(named.title())
        || !named.quoted() && !named.key().isEmpty() && submitted.hasNumber(named.key());
  }

  private static boolean says(List<AnnexReference> same, AnnexReference.Standing standing) {
    return same.stream().anyMatch(r -> r.standing() == standing);
  }

  /** 工程质量保修书(内容同第十八条): what the letter says the contract says itself. */
  private static boolean copied(Reading reading, String title) {
    return title.contains("保修")
        && reading.text().with(COPY).stream()
            .anyMatch(s -> s.text().contains("保修") && COPY.matcher(s.text()).find());
  }

  private static final Pattern COPY =
      Pattern.compile(
          "内容[^,;。]{0,6}(?:同|见|与)[^,;。]{0,6}(?:第[^,;。]{1,6}条|正文|本合同)(?:[^,;。]{0,4}(?:一致|相同))?");

  /** 图纸和工程量清单另册 says where the annex of that name is. */
  private static boolean apart(Reading reading, String title) {
    if (title.isEmpty()) {
      return false;
    }
    for (Sentence sentence : reading.text().with(APART_WORDS)) {
      String text = sentence.text();
      boolean drawings = title.contains("图") && text.contains("图纸");
      boolean bill = title.contains("清单") && text.contains("清单");
      if (APART.stream().anyMatch(text::contains) && (drawings || bill || text.contains(title))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The list of works and the warranty letter belong to a contract on the model form. Without any
   * annex only part of it was submitted, and nothing counts as missing.
   */
  private static List<String> required(Reading reading, SubmittedAnnexes submitted, Facts found) {
    boolean model =
        reading.contract().parts().stream().anyMatch(p -> p.kind() == PartKind.PARTICULAR)
            && reading.contract().parts().stream().anyMatch(p -> p.kind() == PartKind.ANNEX);
    List<String> required = new ArrayList<>();
    if (!model || submitted.none()) {
      return required;
    }
    boolean works =
        submitted.hasTitle("承揽工程项目一览表")
            || submitted.hasTitle("工程项目一览表")
            || submitted.hasTitle("工程项目清单");
    if (!works) {
      required.add("承包人承揽工程项目一览表");
    }
    boolean warranty =
        submitted.hasTitle("质量保修书")
            || submitted.hasTitle("保修协议")
            || found.of("warranty.items").anyMatch(f -> f.state() == State.PRESENT);
    if (!warranty) {
      required.add("工程质量保修书");
    }
    return required;
  }

  private static Span span(Reading reading, AnnexReference reference) {
    if (reference.sentence().table() >= 0) {
      return reference.sentence().span();
    }
    return reading.span(reference.sentence(), reference.from(), reference.to());
  }
}
