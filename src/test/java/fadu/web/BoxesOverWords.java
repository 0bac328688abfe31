package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** Compares what the boxes of findings cover on the pages of a file with what they quote. */
final class BoxesOverWords {
  private BoxesOverWords() {}

  /** Goes to every place of every violation and compares what its boxes cover with its quote. */
  static void check(Page page) {
    Locator findings = page.locator("[data-group=violated] .finding");
    int places = 0;
    for (int i = 0; i < findings.count(); i++) {
      Locator quotes = findings.nth(i).locator("[data-go][data-boxes]");
      for (int k = 0; k < quotes.count(); k++) {
        quotes.nth(k).click();
        String id = quotes.nth(k).getAttribute("data-go");
        Locator box = page.locator(".sheet mark.on[data-q~='" + id + "']").first();
        assertThat(box).isInViewport();
        assertThat(page.locator(".sheet:has(mark[data-q~='" + id + "']) .drawn span").first())
            .isAttached();
        String covered = bare((String) page.evaluate(COVERED, id));
        String quoted = bare(quotes.nth(k).locator("q").textContent());
        // Letters of a run are not all as wide in the font of the browser as in that of the file.
        Assertions.assertThat(common(covered, quoted))
            .as("%s: %s, %s", findings.nth(i).locator(".pick").textContent(), quoted, covered)
            .isGreaterThanOrEqualTo(Math.max(covered.length(), quoted.length()) - 2);
        places++;
      }
    }
    Assertions.assertThat(places).isGreaterThan(3);
  }

  /** Length of the longest common subsequence. */
  private static int common(String a, String b) {
    int[][] lengths = new int[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        lengths[i][j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return lengths[a.length()][b.length()];
  }

  private static String bare(String words) {
    return words.replaceAll("[\\s|]", "");
  }

  /** The letters of the layer of words whose middle lies in the boxes of a quote. */
  private static final String COVERED =
      """
      (id) => {
        let covered = "";
        for (const mark of document.querySelectorAll(`.sheet mark[data-q~="${id}"]`)) {
          const box = mark.getBoundingClientRect();
          const layer = mark.closest(".sheet").querySelector(".textLayer, .words");
          const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let i = 0; i < node.length; i++) {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              const r = range.getBoundingClientRect();
              const x = (r.left + r.right) / 2, y = (r.top + r.bottom) / 2;
              if (x > box.left && x < box.right && y > box.top && y < box.bottom)
                covered += node.data[i];
            }
          }
        }
        return covered;
      }
      """;
}
