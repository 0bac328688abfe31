package fadu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.text.ShadowText;
import fadu.text.SourceText;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One contract in every format that text can come in: the same words, the same findings. */
class FormatsAgreeTest {
  private static Map<String, byte[]> formats(Sample sample) {
    Draft draft = Draft.named(sample.stem());
    Map<String, byte[]> formats = new LinkedHashMap<>();
    formats.put("docx", DraftDocx.write(draft));
    formats.put("pdf", DraftPdf.write(draft, "施工合同"));
    formats.put("txt", DraftTxt.write(draft, Charset.forName("GB18030"), 38));
    formats.put("rtf", DraftRtf.write(draft));
    formats.put("odt", DraftOdt.write(draft));
    formats.put("fodt", DraftOdt.flat(draft));
    formats.put("html", DraftHtml.write(draft, Charset.forName("GB18030")));
    formats.put("ofd", DraftOfd.write(draft, "施工合同"));
    formats.put("xml", DraftWordXml.flat(draft));
    formats.put("2003.xml", DraftWordXml.of2003(draft));
    if (sample == Sample.PUMP_STATION) {
      formats.put("doc", sample.file());
    }
    return formats;
  }

  @Test
  void atLeast98OfAHundredFindingsAreTheSameInEveryFormat() throws Refused {
    int same = 0;
    int all = 0;
    Map<String, int[]> shares = new LinkedHashMap<>();
    StringBuilder differing = new StringBuilder();
    for (Sample sample : new Sample[] {Sample.PUMP_STATION, Sample.VIOLATING_ROAD}) {
      Map<String, String> first = null;
      for (Map.Entry<String, byte[]> file : formats(sample).entrySet()) {
        SourceText text = Extractor.extract("合同." + file.getKey(), file.getValue());
        Map<String, String> outcomes = Reviewed.outcomesAndQuotes(text);
        first = first == null ? outcomes : first;
        int[] share = shares.computeIfAbsent(file.getKey(), k -> new int[2]);
        for (Map.Entry<String, String> point : first.entrySet()) {
          boolean agrees =
              unbarred(point.getValue()).equals(unbarred(outcomes.get(point.getKey())));
          share[0] += agrees ? 1 : 0;
          share[1]++;
          if (!agrees) {
            differing.append(
                "%s %s %s%n  %s%n  %s%n"
                    .formatted(
                        sample,
                        file.getKey(),
                        point.getKey(),
                        point.getValue(),
                        outcomes.get(point.getKey())));
          }
        }
      }
    }
    for (int[] share : shares.values()) {
      same += share[0];
      all += share[1];
    }
    System.out.println(
        "same findings: %d of %d; %s"
            .formatted(
                same,
                all,
                shares.entrySet().stream()
                    .map(e -> "%s %d/%d".formatted(e.getKey(), e.getValue()[0], e.getValue()[1]))
                    .collect(Collectors.joining(", "))));
    assertThat(shares)
        .as(differing.toString())
        .allSatisfy(
            (format, share) -> assertThat(100 * share[0]).isGreaterThanOrEqualTo(98 * share[1]));
  }

  /** Plain text draws its tables with bars. */
  private static String unbarred(String quotes) {
    return quotes.replace("|", "");
  }

  @ParameterizedTest
  @EnumSource
  void theWordsAreTheSameInEveryFormat(Sample sample) throws Refused {
    String words = "";
    for (Map.Entry<String, byte[]> file : formats(sample).entrySet()) {
      SourceText text = Extractor.extract("合同." + file.getKey(), file.getValue());
      String shadow = ShadowText.of(text).text();
      String plain = plain(shadow);
      words = words.isEmpty() ? plain : words;
      if (!file.getKey().equals("doc")) {
        assertThat(plain).as(file.getKey()).isEqualTo(words);
      }
      assertThat(text.complete()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theParagraphsAreTheSameInEveryWordProcessor(Sample sample) throws Refused {
    Map<String, byte[]> formats = formats(sample);
    List<String> golden = paragraphs("docx", formats.get("docx"));
    for (String format : List.of("rtf", "odt", "fodt", "html", "xml", "2003.xml")) {
      assertThat(paragraphs(format, formats.get(format))).as(format).isEqualTo(golden);
    }
  }

  private static List<String> paragraphs(String format, byte[] content) throws Refused {
    SourceText text = Extractor.extract("合同." + format, content);
    return ShadowText.of(text).text().lines().map(l -> l.replace(" ", "")).toList();
  }

  /** Words without what a format may set otherwise: blanks, breaks and boxes. */
  private static String plain(String shadow) {
    StringBuilder plain = new StringBuilder();
    shadow
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || "%¥.,；。，".indexOf(c) >= 0)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
