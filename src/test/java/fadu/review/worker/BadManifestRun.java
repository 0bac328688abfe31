package fadu.review.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every file of a generated manifest, reviewed with the rules by workers of the program itself; the
 * table of outcomes goes to the terminal.
 *
 * <pre>mvn test -Dquick -Dtest.excluded= -Dtest=BadManifestRun -Dbad.inputs=FOLDER</pre>
 */
@Tag("bench")
class BadManifestRun {
  private static final long LONGEST = 20_000;

  @TempDir Path folder;

  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Integer> outcomes = new TreeMap<>();

  @Test
  void answersEveryFileByItsClass() throws Exception {
    String named = System.getProperty("bad.inputs");
    assumeTrue(named != null, "-Dbad.inputs names no folder");
    Path inputs = Path.of(named == null ? "" : named);
    WorkerCommand command =
        new WorkerCommand(
            List.of("fadu.Fadu", "worker"),
            System.getProperty("java.class.path"),
            Map.of(),
            NetworkIsolation.probe());
    Path work = Files.createDirectories(folder.resolve("pool"));
    try (WorkerPool pool = new WorkerPool(command, Limits.DEFAULT, work, 1)) {
      assertThat(pool.awaitReady(120)).isTrue();
      for (String line : Files.readAllLines(inputs.resolve("MANIFEST.tsv"))) {
        String[] cells = line.split("\t");
        if (cells.length > 6 && Files.isRegularFile(inputs.resolve(cells[0]))) {
          review(pool, inputs.resolve(cells[0]), cells[0], cells[5], cells[6]);
        }
      }
    }
    System.out.println("outcomes " + outcomes);
    assertThat(wrong).isEmpty();
  }

  private void review(WorkerPool pool, Path file, String name, String category, String expected)
      throws Exception {
    if (category.equals("rules")) {
      return; // rule sets, not contracts
    }
    List<SubmittedFile> files =
        Unpacked.of(List.of(new SubmittedFile(file.getFileName().toString(), Content.of(file))))
            .files();
    long start = System.nanoTime();
    Answer answer =
        pool.review(new Submission(files, "", Optional.empty(), files.size() == 1), Progress.NONE);
    long ms = (System.nanoTime() - start) / 1_000_000;
    String got = outcome(answer);
    outcomes.merge(
        got.split(" ", 3)[0] + (got.startsWith("REFUSED") ? " " + got.split(" ", 3)[1] : ""),
        1,
        Integer::sum);
    boolean right = agrees(category, expected, got) && ms <= LONGEST;
    String row = "%s %-48s %-24s %-52s %6d".formatted(right ? " " : "!", name, expected, got, ms);
    System.out.println(row);
    if (!right) {
      wrong.add(row);
    }
  }

  private static String outcome(Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      return "REFUSED " + refused.code();
    }
    if (answer instanceof Answer.Reviewed reviewed) {
      JsonNode json = new ObjectMapper().readTree(reviewed.json());
      StringBuilder got = new StringBuilder("REVIEWED");
      json.at("/warnings").forEach(w -> got.append(' ').append(w.at("/code").asString()));
      return got.toString();
    }
    return "FAILED " + answer;
  }

  /**
   * What a class allows. A readable file under a wrong name is reviewed with a note; an encoding
   * that cannot be told for certain is refused by that name.
   */
  private static boolean agrees(String category, String expected, String got) {
    boolean refused = got.startsWith("REFUSED ");
    boolean reviewed = got.startsWith("REVIEWED");
    boolean unsure = got.equals("REFUSED CHARSET_UNSURE");
    return switch (expected) {
      case "ERR_EMPTY", "ERR_NO_TEXT" ->
          got.equals("REFUSED EMPTY_FILE") || got.equals("REFUSED NO_TEXT");
      case "ERR_DUPLICATE_ENTRY" -> got.equals("REFUSED DUPLICATE_ENTRY");
      case "ERR_LIMIT", "ERR", "UNSUPPORTED", "ERR_400" -> refused;
      case "ERR_TYPE" -> refused || got.contains("TYPE_MISMATCH");
      case "OK_FLAG_ACTIVE" -> got.contains("ACTIVE_CONTENT");
      case "FLAG_MACRO" -> got.contains("MACRO");
      case "OK_NO_FETCH_FLAG" -> got.contains("EXTERNAL_REFERENCE");
      case "OK_REPLACEMENT_FLAG" -> unsure || got.contains("SUSPICIOUS_CHARACTERS");
      case "OK_FLAG" -> refused || got.length() > "REVIEWED ".length();
      case "OK", "OK_SAME_TEXT" -> reviewed || unsure;
      case "OK_IN_TIME" -> reviewed || got.equals("REFUSED NO_TEXT"); // nothing but signs
      default ->
          expected.startsWith("OK_")
                  && !expected.contains("_OR_")
                  && !category.equals("pdf-active")
                  && !category.equals("filenames")
              ? reviewed
              : refused || reviewed;
    };
  }
}
