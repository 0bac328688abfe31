package fadu.web;

import static fadu.web.Json.list;
import static fadu.web.Json.text;
import static fadu.web.Json.texts;

import fadu.fact.Dictionary;
import fadu.finding.MetadataValue;
import fadu.register.Labels;
import fadu.rules.Metadata;
import fadu.rules.RuleCatalogue;
import fadu.text.Warning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Builds the form of a review from its result, its declared data and the rule set in use. */
final class DataForms {
  private static final List<String> YES_NO = List.of("是", "否");
  private static final Set<Dictionary.Type> TYPES =
      Set.of(
          Dictionary.Type.TEXT,
          Dictionary.Type.DATE,
          Dictionary.Type.MONEY,
          Dictionary.Type.RATE,
          Dictionary.Type.PERIOD,
          Dictionary.Type.FLAG);

  private final RuleCatalogue catalogue;
  private final DeclaredText declared;
  private final Map<String, String> posted;
  private final Map<String, List<DataForm.Said>> papers = new HashMap<>();
  private final Map<String, List<DataForm.Point>> missing = new HashMap<>();

  /**
   * @param result of the review, missing if it has none
   * @param posted values of a form sent and not taken, by key
   */
  DataForms(
      RuleCatalogue catalogue, JsonNode result, DeclaredText declared, Map<String, String> posted) {
    this.catalogue = catalogue;
    this.declared = declared;
    this.posted = posted;
    Map<String, String> roles = new HashMap<>();
    list(result.path("input")).forEach(f -> roles.put(text(f, "name"), text(f, "role")));
    for (JsonNode value : list(result.path("metadata"))) {
      if (!text(value, "source").equals(MetadataValue.DECLARED)) {
        papers
            .computeIfAbsent(text(value, "key"), k -> new ArrayList<>())
            .add(said(value, roles.getOrDefault(text(value, "source"), "")));
      }
    }
    for (JsonNode point : list(result.path("points"))) {
      for (String key : texts(point.path("missing"))) {
        missing
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new DataForm.Point(text(point, "code"), text(point, "title")));
      }
    }
  }

  private static DataForm.Said said(JsonNode value, String role) {
    return new DataForm.Said(
        text(value, "value"),
        Labels.visible(text(value, "source")),
        role,
        text(value.path("evidence").path(0), "quote"),
        value.path("effective").asBoolean(false));
  }

  /** The keys a form has fields for. */
  static List<Dictionary.Entry> entries(RuleCatalogue catalogue) {
    return new TreeMap<>(catalogue.dictionary().entries())
        .values().stream().filter(e -> e.declared() && TYPES.contains(e.type())).toList();
  }

  DataForm form() {
    Map<String, ?> users = LawUsers.ofFacts(catalogue);
    List<DataForm.Row> lacking = new ArrayList<>();
    List<DataForm.Row> known = new ArrayList<>();
    List<DataForm.Row> others = new ArrayList<>();
    for (Dictionary.Entry entry : entries(catalogue)) {
      DataForm.Row row = row(entry);
      if (!row.points().isEmpty()) {
        lacking.add(row);
      } else if (!row.value().isEmpty() || !row.papers().isEmpty() || !row.fault().isEmpty()) {
        known.add(row);
      } else if (users.containsKey(entry.key())) {
        others.add(row);
      }
    }
    lacking.sort(Comparator.comparing(row -> -row.points().size()));
    return new DataForm(
        lacking,
        known,
        others,
        lacking.stream().filter(r -> !r.fault().isEmpty()).count()
            + known.stream().filter(r -> !r.fault().isEmpty()).count());
  }

  private DataForm.Row row(Dictionary.Entry entry) {
    String key = entry.key();
    Object said = declared.value(key).orElse("");
    boolean fixed = said instanceof Collection<?> || said instanceof Map<?, ?>;
    String written = fixed ? joined(said) : String.valueOf(said);
    List<DataForm.Said> papers = this.papers.getOrDefault(key, List.of());
    String value =
        posted.getOrDefault(key, written.isEmpty() ? taken(papers) : shown(entry, written));
    return new DataForm.Row(
        key,
        entry.says(),
        entry.type().name().toLowerCase(java.util.Locale.ROOT),
        choices(entry, value),
        value,
        !written.isEmpty(),
        fixed,
        papers,
        missing.getOrDefault(key, List.of()),
        fixed ? "" : fault(entry, value));
  }

  /** The value that a review takes from papers where none is declared; empty if they have none. */
  String taken(String key) {
    return taken(papers.getOrDefault(key, List.of()));
  }

  private static String taken(List<DataForm.Said> papers) {
    return papers.stream()
        .filter(DataForm.Said::effective)
        .map(DataForm.Said::value)
        .findFirst()
        .orElse(papers.isEmpty() ? "" : papers.get(0).value());
  }

  private static String joined(Object said) {
    Collection<?> values = said instanceof Map<?, ?> map ? map.values() : (Collection<?>) said;
    return values.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  /** The words of a metadata file as the choices of the form write them. */
  private static String shown(Dictionary.Entry entry, String written) {
    if (entry.type() != Dictionary.Type.FLAG) {
      return written;
    }
    return switch (written.toLowerCase(java.util.Locale.ROOT)) {
      case "true", "yes" -> "是";
      case "false", "no" -> "否";
      default -> written;
    };
  }

  private static List<String> choices(Dictionary.Entry entry, String value) {
    List<String> usual = entry.type() == Dictionary.Type.FLAG ? YES_NO : entry.choices();
    if (usual.isEmpty() || value.isEmpty() || usual.contains(value)) {
      return usual;
    }
    List<String> all = new ArrayList<>(usual);
    all.add(value);
    return all;
  }

  /** Why a value would not be used; empty if it would. */
  String fault(Dictionary.Entry entry, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return Metadata.read(Map.of(entry.key(), value), catalogue.dictionary()).warnings().stream()
        .map(Warning::message)
        .map(message -> message.substring(message.indexOf('：') + 1))
        .findFirst()
        .orElse("");
  }
}
