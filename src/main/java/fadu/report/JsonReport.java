package fadu.report;

import fadu.finding.Header;
import fadu.finding.InputFile;
import fadu.finding.MetadataValue;
import fadu.finding.Outcome;
import fadu.finding.ReviewResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The result of a review as JSON, schema {@code fadu.review/1}: one line of UTF-8 without a line
 * feed at its end. What is missing is null; money is text with two decimals; dates are ISO.
 */
public final class JsonReport {
  public static final String SCHEMA = "fadu.review/1";

  private final JsonWriter json = new JsonWriter();

  private JsonReport() {}

  /** The result of a review. */
  public static byte[] bytes(ReviewResult result) {
    JsonReport report = new JsonReport();
    report.json.object(() -> report.members(result));
    return report.json.bytes();
  }

  /**
   * The answer for a submission that could not be reviewed.
   *
   * @param names names of its files, the contract first
   */
  public static byte[] refusal(List<String> names, String code, String message) {
    JsonWriter json = new JsonWriter();
    json.object(
        () ->
            json.member("schema", SCHEMA)
                .array("input", names, name -> json.object(() -> json.member("name", name)))
                .object("refused", () -> json.member("code", code).member("message", message)));
    return json.bytes();
  }

  private void members(ReviewResult result) {
    json.member("schema", SCHEMA)
        .member("engine", result.engine())
        .array("input", result.input(), this::input)
        .object(
            "ruleSet",
            () ->
                json.member("version", result.ruleSet().version())
                    .member("sha256", result.ruleSet().sha256())
                    .member("points", result.ruleSet().points()))
        .member("asOf", result.asOf().toString())
        .array(
            "warnings",
            result.warnings(),
            warning ->
                json.object(
                    () -> json.member("code", warning.code()).member("message", warning.message())))
        .object("contract", () -> contract(result.contract()))
        .array("metadata", result.metadata(), value -> metadata(value))
        .object("summary", () -> summary(result))
        .array("points", result.findings(), finding -> JsonFinding.write(json, finding));
    result.comparison().ifPresent(comparison -> JsonComparison.write(json, comparison));
  }

  private void input(InputFile file) {
    json.object(
        () -> {
          json.member("name", file.name())
              .text("sha256", file.sha256())
              .member("role", file.role())
              .text("format", file.format());
          number(json, "pages", file.pages())
              .member("characters", file.characters())
              .member("ocr", file.ocr())
              .member("complete", file.complete());
        });
  }

  private void contract(Header header) {
    json.member("kind", header.kind())
        .text("title", header.title())
        .text("owner", header.owner())
        .text("contractor", header.contractor())
        .member("price", money(header.price()))
        .member("signedOn", date(header.signedOn()))
        .member("start", date(header.start()))
        .member("end", date(header.end()));
    number(json, "days", header.days());
  }

  private void metadata(MetadataValue value) {
    json.object(
        () ->
            json.member("key", value.key())
                .member("label", value.label())
                .member("type", value.type().name().toLowerCase(Locale.ROOT))
                .member("value", value.value())
                .member("source", value.source())
                .member("effective", value.effective())
                .array("evidence", value.evidence(), each -> JsonFinding.evidence(json, each)));
  }

  private void summary(ReviewResult result) {
    json.member("points", result.ruleSet().points())
        .member("violated", result.count(Outcome.VIOLATED))
        .member("satisfied", result.count(Outcome.SATISFIED))
        .member("notApplicable", result.count(Outcome.NOT_APPLICABLE))
        .member("notAssessed", result.count(Outcome.NOT_ASSESSED))
        .member("error", result.count(Outcome.ERROR));
  }

  static JsonWriter number(JsonWriter json, String name, OptionalInt value) {
    return value.isPresent() ? json.member(name, value.getAsInt()) : json.nothing(name);
  }

  private static @Nullable String money(Optional<BigDecimal> amount) {
    return amount.map(a -> a.setScale(2, RoundingMode.HALF_UP).toPlainString()).orElse(null);
  }

  private static @Nullable String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }
}
