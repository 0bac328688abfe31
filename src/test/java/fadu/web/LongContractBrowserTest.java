package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fadu.SampleWorkers;
import fadu.account.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A contract of three thousand clauses: every jump ends on the words, and at once. */
@Import(SampleWorkers.class)
class LongContractBrowserTest extends InBrowser {
  private static final int PLACES = 5;
  @TempDir static Path data;

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
    registry.add("fadu.workers.heap", () -> "128");
  }

  private static FilePayload contract() {
    StringBuilder text = new StringBuilder("滨江大道改造工程施工合同\n");
    for (int i = 1; i <= 300; i++) {
      text.append("第").append(i).append("条 双方的义务\n");
      for (int j = 1; j <= 9; j++) {
        // Lines of one, two and three rows: their heights cannot be guessed.
        text.append(i).append('.').append(j).append(" 双方应当全面履行各自的义务，并承担相应的责任。".repeat(1 + i % 3));
        text.append('\n');
      }
      if (i % (300 / PLACES) == 0) {
        text.append("15.3.").append(i).append(" 竣工结算后预留5%作为质量保证金。\n");
      }
    }
    return new FilePayload(
        "长合同.txt", "text/plain", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyJumpEndsOnTheWords() {
    Page page = signedIn("reader", Role.ADVISER);
    page.locator("input[name=files]").setInputFiles(contract());
    page.getByText("开始审查").click();
    assertThat(page.locator(".finding").first()).isVisible();

    Locator words = page.locator("mark[data-q^='1.']");
    assertThat(words).hasCount(PLACES);
    page.keyboard().press("j");
    assertThat(words.first()).isInViewport();
    for (int place = 1; place < PLACES; place++) {
      page.keyboard().press("n");
      assertThat(words.nth(place)).isInViewport();
      assertThat(words.nth(place)).isFocused();
    }
    page.keyboard().press("n");
    assertThat(words.first()).isInViewport();
    page.keyboard().press("Escape");
    assertThat(page.locator("#f1")).isFocused();
    Assertions.assertThat(chrome.complaints()).isEmpty();
  }
}
