package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fadu.SampleWorkers;
import fadu.account.Role;
import fadu.audit.AuditLog;
import fadu.testing.Chrome;
import fadu.testing.RuleFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A rule author at work, in a real browser. Skipped where there is no Chromium. */
@Import(SampleWorkers.class)
class RuleAuthorBrowserTest extends InBrowser {
  @TempDir static Path temp;
  private static RuleFolder folder;

  @Autowired AuditLog audit;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) throws Exception {
    folder = RuleFolder.small(temp.resolve("rules"));
    registry.add("fadu.data", temp.resolve("data")::toString);
    registry.add("fadu.workers.heap", () -> "64");
    registry.add("fadu.rules.dir", folder.root()::toString);
    registry.add("fadu.rules.poll", () -> "50ms");
    registry.add("fadu.rules.quiet", () -> "200ms");
  }

  @Test
  void readsThePointsMakesAMistakeReadsItMendsItAndSeesTheNewSet() throws Exception {
    Page page = signedIn("author", Role.AUTHOR);
    page.navigate(address("/rules"));
    assertThat(page.getByText("通过：1 个要点")).isVisible(SOON);
    Chrome.shoot(page, "rules-set");
    String first = page.locator(".block code").first().textContent();

    page.locator(".subnav").getByText("要点").click();
    page.locator("input[name=q]").fill("预留 保函");
    page.getByText("查找").click();
    assertThat(page.locator("tbody tr")).hasCount(1);
    Chrome.shoot(page, "rules-points");
    page.locator("input[name=q]").fill("没有这样的要点");
    page.getByText("查找").click();
    assertThat(page.getByText("没有符合条件的要点")).isVisible();
    page.navigate(address("/rules/points?severity=较大&basis=RET7&state=now"));
    page.locator("tbody a.title").click();

    assertThat(page.locator("h1")).hasText("质量保证金比例超过结算总额3%");
    int cases = folder.text(RuleFolder.PAGE).split("\n  - says:", -1).length - 1;
    assertThat(page.locator("#cases .case")).hasCount(cases);
    assertThat(page.locator("#cases mark").first()).hasText("5%作为质量保证金");
    assertThat(page.locator("#L1")).containsText("rule \"质量保证金预留比例超过上限\"");
    assertThat(page.getByText("2017-07-01").first()).isVisible();
    Chrome.shoot(page, "rules-point");
    page.locator("a[href$='/rules/law/RET7']").first().click();
    assertThat(page.locator("h1")).hasText("《建设工程质量保证金管理办法》第七条");
    assertThat(page.getByText("retention-cap")).isVisible();
    Chrome.shoot(page, "rules-law-one");
    page.locator(".subnav").getByText("法律依据").click();
    page.locator("select[name=state]").selectOption("past");
    page.getByText("查找").click();
    Chrome.shoot(page, "rules-law");
    page.locator(".subnav").getByText("法定界限").click();
    assertThat(page.locator("#retention-cap")).containsText("质量保证金比例超过结算总额3%");
    Chrome.shoot(page, "rules-thresholds");
    page.locator(".subnav").getByText("事实与词表").click();
    page.locator("input[name=q]").fill("retention");
    page.getByText("查找").click();
    assertThat(page.getByText("质量保证金预留比例")).isVisible();
    Chrome.shoot(page, "rules-vocabulary");

    page.locator(".subnav").getByText("现用规则集").click();
    folder.change(
        RuleFolder.RULES, "percent > $cap.percent )\nthen", "percents > $cap.percent )\nthen");
    Locator fault = page.locator(".fault-file");
    assertThat(fault).isVisible(SOON);
    assertThat(fault.locator("h3")).hasText(RuleFolder.RULES);
    assertThat(fault).containsText("第 4 行");
    assertThat(fault).containsText("RateFact 没有字段“percents”");
    assertThat(fault.locator("pre").first()).containsText("percents > $cap.percent");
    assertThat(fault.locator(".remedy").first()).containsText("可用的字段");
    assertThat(page.locator(".block code").first()).hasText(first);
    assertThat(page.getByText("没有生效")).isVisible();
    Chrome.shoot(page, "rules-fault");

    folder.change(
        RuleFolder.RULES, "percents > $cap.percent )\nthen", "percent > $cap.percent )\nthen");
    folder.change(RuleFolder.PAGE, "⟦3.01%⟧", "⟦3.00%⟧");
    assertThat(page.locator("#failed tbody tr")).isVisible(SOON);
    assertThat(page.locator("#failed")).containsText("刚过上限");
    assertThat(page.locator("#failed .tag.violated")).hasText("违反");
    assertThat(page.locator("#failed .tag.satisfied")).hasText("符合");
    Chrome.shoot(page, "rules-failed-case");
    page.navigate(address("/rules/points/payment.retention-over-3-percent"));
    assertThat(page.locator(".note.bad")).containsText("改动没有生效");

    page.navigate(address("/rules"));
    folder.change(RuleFolder.PAGE, "⟦3.00%⟧", "⟦3.02%⟧");
    assertThat(page.getByText("就是正在使用的规则")).isVisible(SOON);
    assertThat(page.locator(".block code").first()).not().hasText(first);
    page.getByText("English").click();
    assertThat(page.locator("h1")).hasText("Rule set");
    Chrome.shoot(page, "rules-set-en");
    assertThat(chrome.complaints()).isEmpty();
    assertThat(audit.latest(40).stream().map(act -> act.act()).filter(a -> a.startsWith("rules-")))
        .containsExactly("rules-taken", "rules-refused", "rules-refused", "rules-taken");
  }
}
