package fadu.review;

import fadu.fact.Dictionary;
import fadu.rules.Metadata;
import fadu.rules.RuleFaults;
import fadu.rules.file.Fault;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The data declared with a submission. */
final class Declared {
  private static final String NAME = "metadata";
  private static final int SHOWN = 5;

  private Declared() {}

  /**
   * @param text of the metadata file, empty if there is none
   */
  static Metadata of(String text, Dictionary dictionary) throws NotReviewed {
    if (text.isBlank()) {
      return Metadata.none();
    }
    try {
      return Metadata.read(NAME, text.getBytes(StandardCharsets.UTF_8), dictionary);
    } catch (RuleFaults e) {
      throw new NotReviewed(
          "METADATA_INVALID",
          "填报数据读不出来："
              + e.faults().stream()
                  .limit(SHOWN)
                  .map(Declared::shown)
                  .collect(Collectors.joining("；"))
              + "。");
    }
  }

  private static String shown(Fault fault) {
    return (fault.line() > 0 ? "第 " + fault.line() + " 行，" : "")
        + fault.message()
        + (fault.remedy().isEmpty() ? "" : "（" + fault.remedy() + "）");
  }
}
