package fadu.fact.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SharedPatternTest {
  private static final List<String> EXPRESSIONS =
      List.of(
          "(?:预留|扣留)[^。;]{0,30}(?:保证金|保修金)",
          "逾期[^,。]{0,20}(?:违约金|利息)",
          "(?:甲|乙)方(?:应|须)?[^。]{0,12}支付",
          "^第?[0-9]+[.、]",
          "[^。]*?付款$",
          "[\\p{Han}]{2,6}公司");

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      texts.add(n + ". 乙方逾期" + n + "日的,应当向甲方支付违约金,预留结算价的" + n % 7 + "%作为质量保证金。");
      texts.add("青石宏远" + "建".repeat(n % 9) + "公司收到发票后" + n + "日内付款");
      texts.add("𠮷野建设公司" + n + "方应支付逾期的利息");
    }
    return texts;
  }

  private static List<String> found(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (String expression : EXPRESSIONS) {
      Pattern pattern = Pattern.compile(expression);
      for (int round = 0; round < 3; round++) {
        for (String text : texts) {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end());
          }
        }
      }
      Pattern.forgetTexts();
    }
    return found;
  }

  private static List<String> expected(List<String> texts) {
    List<String> found = new ArrayList<>();
    for (String expression : EXPRESSIONS) {
      com.google.re2j.Pattern pattern = com.google.re2j.Pattern.compile(expression);
      for (int round = 0; round < 3; round++) {
        for (String text : texts) {
          com.google.re2j.Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end());
          }
        }
      }
    }
    return found;
  }

  @Test
  void threadsThatShareTextsAndExpressionsFindWhatOneThreadFinds() throws Exception {
    List<String> texts = texts();
    List<String> expected = expected(texts);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> work = () -> found(texts);
      List<Future<List<String>>> all = threads.invokeAll(List.of(work, work, work, work));
      for (Future<List<String>> each : all) {
        assertThat(each.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(expected).hasSizeGreaterThan(500);
  }
}
