package fadu.rules.drl;

import static java.util.Map.entry;

import fadu.clause.Party;
import fadu.fact.Dictionary;
import fadu.fact.Mode;
import fadu.fact.State;
import fadu.fact.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The types a rule may match and the fields of each; nothing else of them can be reached. */
final class FactFields {
  static final String THRESHOLD = "Threshold";
  static final String ANY = "Fact";
  static final String MISSING = "MissingFact";

  private static final Map<String, Map<String, FieldType>> TYPES =
      Map.ofEntries(
          fact("MoneyFact", Map.of("amount", FieldType.NUMBER, "item", FieldType.TEXT)),
          fact("RateFact", Map.of("percent", FieldType.NUMBER, "base", FieldType.TEXT)),
          fact(
              "PeriodFact",
              Map.of(
                  "length",
                  FieldType.NUMBER,
                  "unit",
                  FieldType.UNIT,
                  "days",
                  FieldType.NUMBER,
                  "item",
                  FieldType.TEXT,
                  "trigger",
                  FieldType.TEXT)),
          fact("DateFact", Map.of("date", FieldType.DATE)),
          fact(
              "ChoiceFact",
              Map.of(
                  "options",
                  FieldType.TEXTS,
                  "selected",
                  FieldType.TEXTS,
                  "count",
                  FieldType.NUMBER)),
          fact("FlagFact", Map.of("yes", FieldType.BOOL)),
          fact("TextFact", Map.of("text", FieldType.TEXT, "kind", FieldType.TEXT)),
          fact(
              "PartyFact",
              Map.of("party", FieldType.PARTY, "name", FieldType.TEXT, "where", FieldType.TEXT)),
          fact(
              "StatementFact",
              Map.of(
                  "subject",
                  FieldType.TEXT,
                  "mode",
                  FieldType.MODE,
                  "act",
                  FieldType.TEXT,
                  "condition",
                  FieldType.TEXT,
                  "exception",
                  FieldType.TEXT)),
          fact("ListFact", Map.of("size", FieldType.NUMBER)),
          fact(MISSING, Map.of("state", FieldType.STATE)),
          fact(ANY, Map.of("state", FieldType.STATE)),
          entry(
              THRESHOLD,
              Map.of(
                  "name",
                  FieldType.TEXT,
                  "value",
                  FieldType.NUMBER,
                  "percent",
                  FieldType.NUMBER,
                  "days",
                  FieldType.NUMBER,
                  "amount",
                  FieldType.NUMBER,
                  "count",
                  FieldType.NUMBER,
                  "from",
                  FieldType.DATE)));

  private static final Map<String, List<String>> CONSTANTS =
      Map.ofEntries(
          entry("State", FieldType.names(State.values())),
          entry("Unit", FieldType.names(Unit.values())),
          entry("Mode", FieldType.names(Mode.values())),
          entry("Party", FieldType.names(Party.values())));

  private FactFields() {}

  private static Map.Entry<String, Map<String, FieldType>> fact(
      String name, Map<String, FieldType> own) {
    Map<String, FieldType> all = new TreeMap<>(own);
    all.put("key", FieldType.TEXT);
    all.put("effective", FieldType.BOOL);
    return entry(name, Map.copyOf(all));
  }

  static Optional<Map<String, FieldType>> of(String type) {
    return Optional.ofNullable(TYPES.get(type));
  }

  static String types() {
    return String.join("、", new TreeMap<>(TYPES).keySet());
  }

  static String fields(String type) {
    List<String> names = new ArrayList<>(TYPES.getOrDefault(type, Map.of()).keySet());
    names.sort(null);
    return String.join("、", names);
  }

  /** Whether facts of this dictionary type can be instances of the type a pattern names. */
  static boolean fits(String type, Dictionary.Type declared) {
    return type.equals(MISSING)
        || type.equals(ANY)
        || type.equals(declared.factType().getSimpleName());
  }

  /** The constant {@code owner.name}, if there is one: the type of the fields it goes with. */
  static Optional<FieldType> constant(String owner, String name) {
    List<String> names = CONSTANTS.get(owner);
    if (names == null || !names.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (owner) {
          case "State" -> FieldType.STATE;
          case "Party" -> FieldType.PARTY;
          case "Unit" -> FieldType.UNIT;
          default -> FieldType.MODE;
        });
  }
}
