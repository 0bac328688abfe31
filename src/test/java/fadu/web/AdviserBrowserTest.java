package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.FilePayload;
import fadu.account.Departments;
import fadu.account.Role;
import fadu.register.Reviews;
import fadu.testing.Chrome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The adviser's day in a real browser, with real reviews. Skipped where there is no Chromium. */
class AdviserBrowserTest extends InBrowser {
  private static final Path CONTRACT =
      Path.of("contracts-samples", "violating-road", "violating-road.pdf");
  private static final String NOTICE =
      """
      中标通知书
      桐渚县远通路桥工程有限公司：
      桐渚县青石岭公路改建工程经公开招标，确定你单位为中标人。
      中标价：人民币23060000.00元。
      中标工期：260日历天。
      招标人：桐渚县交通运输局
      2026年7月20日
      """;
  @TempDir static Path data;

  @Autowired Departments departments;
  @Autowired Reviews reviews;

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
  }

  private static FilePayload notice(String text) {
    return new FilePayload(
        "中标通知书<img src=x onerror=alert(1)>.txt",
        "text/plain",
        text.getBytes(StandardCharsets.UTF_8));
  }

  /** Lets a file fall on the page, as a file manager does. */
  private static void drop(Page page, String name, byte[] content) {
    String base64 = java.util.Base64.getEncoder().encodeToString(content);
    page.evaluate(
        "([name, base64]) => {"
            + " const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));"
            + " const dataTransfer = new DataTransfer();"
            + " dataTransfer.items.add(new File([bytes], name));"
            + " const zone = document.querySelector('.drop');"
            + " for (const type of ['dragenter', 'dragover', 'drop']) zone.dispatchEvent("
            + "   new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })); }",
        List.of(name, base64));
  }

  /** Sends the contract with its notice and waits for the review. */
  private void send(Page page, String notice) throws Exception {
    page.locator("input[name=files]").setInputFiles(notice(notice));
    drop(page, "青石岭公路合同.pdf", Files.readAllBytes(CONTRACT));
    assertThat(page.locator(".chosen tbody tr")).hasCount(2);
    page.getByLabel("青石岭公路合同.pdf", new Page.GetByLabelOptions().setExact(true)).selectOption("合同");
    Chrome.shoot(page, "adviser-start");
    review(page);
  }

  private static String id(Page page) {
    return page.url().replaceFirst(".*/reviews/([^/#?]+).*", "$1");
  }

  @Test
  void readsDecidesAndTakesAReviewAway() throws Exception {
    Page page = signedIn("zhou", Role.ADVISER);
    Chrome.shoot(page, "adviser-empty");
    send(page, NOTICE);
    Chrome.shoot(page, "adviser-review");

    // The accounts add up, and every point is somewhere.
    int sum = page.locator(".tabs b").allTextContents().stream().mapToInt(Integer::parseInt).sum();
    assertThat(page.locator(".sum")).containsText("合计 " + sum + " 项");
    assertThat(page.locator(".finding")).hasCount(sum);
    assertThat(page.locator(".outline .clauses a").first()).isVisible();

    goesFromFindingsToWordsAndBackByKeys(page);
    acceptsTakesItBackAndDismissesWithAReason(page);
    looksAtTheOtherOutcomes(page);

    TakenAway taken = new TakenAway(page);
    Assertions.assertThat(taken.file("result.json"))
        .isEqualTo(reviews.json(id(page)).orElseThrow());
    String accepted = page.locator(".finding .pick").first().textContent();
    taken.documentSays(accepted, "顾问意见：采纳　zhou", "（其他）：已与发包人<b>说明</b>");
    taken.sheetHolds(accepted, page.locator(".finding").count());
  }

  private static void goesFromFindingsToWordsAndBackByKeys(Page page) {
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    Locator first = page.locator(".finding").first();
    assertThat(first).isFocused();
    assertThat(first.locator(".pick")).hasAttribute("aria-expanded", "true");
    assertThat(first.locator(".law")).isVisible();
    page.keyboard().press("Enter");
    assertThat(page.locator("mark:focus")).isInViewport();
    page.waitForTimeout(200);
    Chrome.shoot(page, "adviser-finding");
    page.keyboard().press("Escape");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.locator("mark:focus")).hasText(Pattern.compile("^可以向桐渚仲裁委员会申请仲裁"));
    page.keyboard().press("k");
    page.keyboard().press("Enter");
    page.keyboard().press("Escape");
    assertThat(first).isFocused();
    page.keyboard().press("Escape");
    page.locator("mark[data-q^='1.']").first().click();
    assertThat(first).hasClass(Pattern.compile("\\bon\\b"));
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    Chrome.shoot(page, "adviser-keys");
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys")).isHidden();
  }

  private static void acceptsTakesItBackAndDismissesWithAReason(Page page) {
    Locator first = page.locator(".finding").first();
    first.locator(".pick").focus();
    page.keyboard().press("a");
    assertThat(first.locator(".state")).hasText("采纳");
    assertThat(page.locator("#decided")).containsText("1 /");
    page.keyboard().press("u");
    assertThat(first.locator(".state")).hasText("待定");
    page.keyboard().press("a");
    assertThat(first.locator(".state")).hasText("采纳");
    page.keyboard().press("j");
    page.keyboard().press("d");
    Locator second = page.locator(".finding").nth(1);
    assertThat(second.locator("select[name=reason]")).isFocused();
    second.locator("select[name=reason]").selectOption("OTHER");
    second.getByText("确定不采纳").click();
    assertThat(page.locator("#trouble")).containsText("须写明说明");
    second.locator("textarea").fill("已与发包人<b>说明</b>");
    Chrome.shoot(page, "adviser-dismiss");
    second.getByText("确定不采纳").click();
    assertThat(second.locator(".state")).hasText("不采纳");
    assertThat(second.locator(".remark")).hasText("已与发包人<b>说明</b>");
    page.reload();
    assertThat(first.locator(".state")).hasText("采纳");
    assertThat(second.locator(".state")).hasText("不采纳");
    assertThat(page.locator("#decided")).containsText("2 /");
  }

  private static void looksAtTheOtherOutcomes(Page page) {
    page.locator("[data-tab=not-assessed]").click();
    assertThat(page.locator("[data-group=not-assessed] .finding").first()).isVisible();
    Chrome.shoot(page, "adviser-not-assessed");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("[data-tab=satisfied]")).isFocused();
    Chrome.shoot(page, "adviser-satisfied");

    page.keyboard().press("o");
    assertThat(page.locator(".outline .clauses")).isHidden();
    page.reload();
    assertThat(page.locator(".outline .clauses")).isHidden();
    page.keyboard().press("o");
  }

  @Test
  void fillsInWhatTheContractCannotShowAndReviewsAgain() throws Exception {
    Page page = signedIn("wu", Role.ADVISER);
    send(page, NOTICE.replaceFirst("中标价：.*\n", ""));
    String before = id(page);
    String decided = page.locator(".finding .pick").first().textContent();
    page.keyboard().press("j");
    page.keyboard().press("a");
    assertThat(page.locator(".finding .state").first()).hasText("采纳");
    page.getByText("填报数据").click();

    Locator notice = page.locator("[id='meta.awardNoticeDate']");
    assertThat(notice.locator("input")).hasValue("2026-07-20");
    assertThat(notice.locator(".about")).containsText("中标通知书<img src=x onerror=alert(1)>.txt");
    Locator missing = page.locator("fieldset").first().locator(".field").first();
    assertThat(missing.locator(".keeps")).containsText("缺此项未评估");
    Chrome.shoot(page, "adviser-data");
    page.locator("[id='v-meta.awardPrice']").fill("两千万左右");
    page.getByText("保存并重新审查").click();
    assertThat(page.locator("[role=alert]")).containsText("有的值看不懂");
    assertThat(page.locator(".wrong")).containsText("12345678.00");
    Chrome.shoot(page, "adviser-data-fault");
    page.locator("[id='v-meta.awardPrice']").fill("23060000");
    if (!page.locator("[id='v-meta.contractor.size']").isVisible()) {
      page.locator(".data summary").click();
    }
    page.locator("[id='v-meta.contractor.size']").selectOption("小型");
    page.getByText("保存并重新审查").click();
    assertThat(page.locator(".findings")).isVisible(SOON);

    Assertions.assertThat(id(page)).isNotEqualTo(before);
    assertThat(page.locator(".versions summary")).hasText("第 2 次审查");
    Locator same =
        page.locator(".finding").filter(new Locator.FilterOptions().setHasText(decided)).first();
    assertThat(same.locator(".state")).hasText("采纳");
    page.getByText("填报数据").click();
    assertThat(page.locator("[id='v-meta.contractor.size']")).hasValue("小型");
    assertThat(page.locator("[id='meta.awardNoticeDate'] .tag").first()).hasText("中标通知书");

    page.navigate(address("/reviews/") + before);
    assertThat(page.locator(".versions summary")).hasText("第 1 次审查");
  }

  @Test
  void findsReviewsAndKeepsThemFromOthers() throws Exception {
    Page page = signedIn("zheng", Role.ADVISER);
    send(page, NOTICE);
    String review = page.url();
    String code = page.locator(".finding .why dd a").first().textContent();
    page.locator(".brand").click();
    Locator rows = page.locator(".reviews tbody tr");
    assertThat(rows.first().locator(".tag.s0")).isVisible();
    Chrome.shoot(page, "adviser-list");
    for (String words : List.of("青石岭", "远通路桥 桐渚县交通", code, "青石岭公路合同.pdf")) {
      page.locator("#q").fill(words);
      assertThat(page).hasURL(Pattern.compile("q="), new PageAssertions.HasURLOptions());
      assertThat(rows.first()).isVisible();
    }
    page.locator("#q").fill("没有这样的工程");
    assertThat(page.getByText("没有符合条件的送审")).isVisible();
    assertThat(page.locator("#q")).isFocused();
    page.locator("#q").fill("");
    assertThat(rows.first()).isVisible();
    page.locator("h1").click();
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.locator(".filters a").last().click();
    assertThat(page.locator(".filters a[aria-current]")).containsText("已完成");
    page.goBack();
    assertThat(page.locator(".filters a[aria-current]")).containsText("全部");
    page.locator("input[name=files]").setInputFiles(notice(NOTICE));
    assertThat(page.locator(".chosen tbody tr")).hasCount(1);
    page.getByText("English").click();
    assertThat(page.locator("h1")).hasText("Submissions");
    Chrome.shoot(page, "adviser-list-en");
    rows.first().locator("a").first().click();
    Chrome.shoot(page, "adviser-review-en");

    Page other = signedIn("qian", Role.DEPARTMENT);
    for (String path : List.of("", "/result.json", "/findings.docx", "/findings.xlsx", "/data")) {
      Assertions.assertThat(other.navigate(review + path).status()).isEqualTo(404);
    }
    Chrome.shoot(other, "adviser-not-there");
    other.locator(".sections a").first().click();
    assertThat(other.locator(".empty")).isVisible();
    Assertions.assertThat(chrome.complaints()).allMatch(c -> c.matches(".*(400|404|422).*"));
  }
}
