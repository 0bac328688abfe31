package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fadu.SampleWorkers;
import fadu.account.Role;
import fadu.testing.Chrome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A lawyer's first hour, in a real browser. Skipped where there is no Chromium. */
@Import(SampleWorkers.class)
class BrowserTest extends InBrowser {
  private static final String ONE_TIME = "One-time-12345";
  @TempDir static Path data;

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
    registry.add("fadu.workers.heap", () -> "64");
  }

  private static FilePayload contract() {
    StringBuilder text = new StringBuilder("滨江大道改造工程施工合同\n");
    for (int i = 1; i <= 120; i++) {
      text.append("第").append(i).append("条 双方应当按照法律规定和合同约定全面履行各自的义务，承担相应的责任。\n");
      if (i == 90) {
        text.append("15.3.2 竣工结算后，发包人按审定价预留5%作为质量保证金，缺陷责任期满后返还。\n");
      }
    }
    return new FilePayload(
        "滨江大道改造工程施工合同.txt", "text/plain", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void signsInChangesThePasswordSendsAContractAndReadsTheFindings() {
    accounts.create("lawyer", "王律师", Role.ADMINISTRATOR, passwords.hash(ONE_TIME));
    Page page = chrome.open(1366, 768);
    page.navigate(address("/"));
    assertThat(page).hasURL(address("/login"));
    Chrome.shoot(page, "login");

    page = signedIn("lawyer", ONE_TIME);
    choosePassword(page, ONE_TIME);
    page.locator("input[name=files]").setInputFiles(contract());
    Chrome.shoot(page, "start");
    page.getByText("开始审查").click();

    Locator finding = page.locator(".finding").first();
    assertThat(finding).containsText("质量保证金比例超过结算总额3%");
    assertThat(finding).containsText("《建设工程质量保证金管理办法》第七条");
    assertThat(finding).containsText("待核");
    assertThat(finding).containsText("rules/payment/retention-over-3-percent.drl:3");
    Locator words = page.locator("mark[data-q='1.0']");
    assertThat(words).hasText("5%");
    assertThat(words).not().isInViewport();
    Chrome.shoot(page, "review");

    finding.locator(".pick").click();
    assertThat(words).isInViewport();
    assertThat(words).hasClass("s1 on");
    page.waitForTimeout(600);
    Chrome.shoot(page, "review-selected");

    page.keyboard().press("Escape");
    assertThat(finding).not().hasClass("finding s1 on");
    words.click();
    assertThat(finding).hasClass("finding s1 on");

    page.locator("[data-tab=not-assessed]").click();
    assertThat(page.locator("[data-group='not-assessed'] .finding")).containsText("缺少中标通知书发出日期");
    page.keyboard().press("j");
    assertThat(page.locator(".finding.on")).containsText("中标后三十日内订立合同");
    assertThat(page.locator(".sum")).hasText("合计 4 项要点");
    assertThat(page.locator(".tabs b").allTextContents()).containsExactly("1", "1", "1", "1");

    page.locator(".brand").click();
    Chrome.shoot(page, "start-list");
    page.getByText("运行状态").click();
    Chrome.shoot(page, "status");
    page.getByText("English").click();
    assertThat(page.locator("h1")).hasText("Status");
    assertThat(chrome.complaints()).isEmpty();
  }
}
