package fadu.api;

import fadu.fact.Dictionary;
import fadu.rules.Metadata;
import fadu.rules.RuleFaults;
import fadu.rules.file.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Whether declared data can be read at all. Names and values are looked at by the review itself,
 * which knows its rule set, and says in its warnings what it did not understand.
 */
final class MetadataCheck {
  private static final Dictionary NOTHING = new Dictionary(Map.of());

  private MetadataCheck() {}

  static Optional<String> fault(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      var unused = Metadata.read("metadata", text.getBytes(StandardCharsets.UTF_8), NOTHING);
      return Optional.empty();
    } catch (RuleFaults e) {
      Fault first = e.faults().get(0);
      return Optional.of(
          "metadata "
              + (first.line() > 0 ? "第 " + first.line() + " 行" : "")
              + "读不出来："
              + first.message()
              + (first.remedy().isEmpty() ? "" : "（" + first.remedy() + "）")
              + "。");
    }
  }
}
