package fadu.testing;

import fadu.review.NotReviewed;
import fadu.review.Review;
import fadu.review.Reviews;
import fadu.review.worker.Content;
import fadu.review.worker.Progress;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.rules.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A contract of {@code contracts-samples/} with what a lawyer expects of it. */
enum Sample {
  LAWFUL_SCHOOL("docx"),
  VIOLATING_ROAD("pdf"),
  PUMP_STATION("doc"),
  CULVERT("txt"),
  HOSPITAL_WARD("docx"),
  SEWER_EPC("pdf"),
  MARKET_TOWN("rtf");

  /** Day of the review; later than the signing of all of them. */
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final Map<Sample, Review> DONE = new ConcurrentHashMap<>();
  private static final Reviews REVIEWS = Reviews.loading(RuleSource.packed());

  private final String type;

  Sample(String type) {
    this.type = type;
  }

  String stem() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What is submitted with the contract: an award notice, a supplement. */
  private List<Path> papers() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> !name(file).endsWith(".yaml") && !name(file).startsWith(stem()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private Path folder() {
    return MakeSamples.FOLDER.resolve(stem());
  }

  /** The file as committed. */
  byte[] file() {
    return bytes(folder().resolve(stem() + "." + type));
  }

  /** Reviews the committed file with its papers, once. */
  Review review() {
    return DONE.computeIfAbsent(this, sample -> sample.review(type, file()));
  }

  /** Reviews the same words in another file, with the same papers and data. */
  Review review(String format, byte[] content) {
    Path declared = folder().resolve("metadata.yaml");
    String metadata = Files.exists(declared) ? text(declared) : "";
    List<SubmittedFile> files = new ArrayList<>();
    files.add(new SubmittedFile(stem() + "." + format, Content.of(content)));
    papers().forEach(p -> files.add(new SubmittedFile(name(p), Content.of(bytes(p)))));
    try {
      return REVIEWS.review(new Submission(files, metadata, Optional.of(DAY)), Progress.NONE);
    } catch (NotReviewed e) {
      throw new AssertionError(stem() + "." + format + ": " + e.getMessage(), e);
    }
  }

  /** The file as committed and its draft in the formats that can be written here. */
  Map<String, byte[]> formats() {
    Draft draft = Draft.named(stem());
    Map<String, byte[]> formats = new TreeMap<>();
    formats.put("docx", DraftDocx.write(draft));
    formats.put("pdf", DraftPdf.write(draft, "施工合同"));
    formats.put("txt", DraftTxt.write(draft, Charset.forName("GB18030"), 38));
    formats.put(type, file());
    return formats;
  }

  /** {@code expected.yaml}; every scalar is a text. */
  @SuppressWarnings("unchecked")
  Map<String, Object> expected() {
    LoaderOptions options = new LoaderOptions();
    Resolver plain =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<", 10);
          }
        };
    Yaml yaml =
        new Yaml(
            new SafeConstructor(options),
            new Representer(new org.yaml.snakeyaml.DumperOptions()),
            new org.yaml.snakeyaml.DumperOptions(),
            options,
            plain);
    return (Map<String, Object>) yaml.load(text(folder().resolve("expected.yaml")));
  }

  private static String text(Path file) {
    return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
