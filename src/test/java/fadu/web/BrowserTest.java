package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import fadu.SampleWorkers;
import fadu.account.Accounts;
import fadu.account.Passwords;
import fadu.account.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A lawyer's first hour, in a real browser. Skipped where there is no Chromium. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SampleWorkers.class)
class BrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String ONE_TIME = "One-time-12345";
  private static final String PASSWORD = "Correct-Horse-7";
  @TempDir static Path data;
  private static Playwright playwright;
  private static Browser browser;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
    registry.add("fadu.workers.heap", () -> "64");
  }

  @BeforeAll
  static void launch() throws Exception {
    Path chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    assumeTrue(chromium != null, "没有找到 Chromium，跳过浏览器测试（apt-get install chromium）");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--no-first-run")));
    Files.createDirectories(SCREENSHOTS);
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
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

  private static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Test
  void signsInChangesThePasswordSendsAContractAndReadsTheFindings() {
    accounts.create("lawyer", "王律师", Role.ADMINISTRATOR, passwords.hash(ONE_TIME));
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1366, 768));
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });

    page.navigate("http://localhost:" + port + "/");
    page.getByLabel("账号").fill("lawyer");
    page.getByLabel("密码").fill(ONE_TIME);
    shoot(page, "login-1366");
    page.getByText("登录").last().click();

    assertThat(page).hasURL("http://localhost:" + port + "/password");
    page.getByLabel("当前密码").fill(ONE_TIME);
    page.locator("input[name=password]").fill(PASSWORD);
    page.locator("input[name=again]").fill(PASSWORD);
    shoot(page, "password-1366");
    page.getByText("保存").click();

    page.locator("input[name=files]").setInputFiles(contract());
    shoot(page, "start-1366");
    page.getByText("开始审查").click();

    Locator finding = page.locator(".finding").first();
    assertThat(finding).containsText("质量保证金比例超过结算总额3%");
    assertThat(finding).containsText("《建设工程质量保证金管理办法》第七条");
    assertThat(finding).containsText("待核");
    assertThat(finding).containsText("rules/payment/retention-over-3-percent.drl:3");
    Locator words = page.locator("mark[data-q='1.0']");
    assertThat(words).hasText("5%");
    assertThat(words).not().isInViewport();
    shoot(page, "review-1366");

    finding.locator(".pick").click();
    assertThat(words).isInViewport();
    assertThat(words).hasClass("s1 on");
    page.waitForTimeout(600);
    shoot(page, "review-selected-1366");
    page.setViewportSize(1920, 1080);
    page.waitForTimeout(300);
    shoot(page, "review-selected-1920");

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
    shoot(page, "start-1920");
    page.getByText("运行状态").click();
    shoot(page, "status-1920");
    page.getByText("English").click();
    assertThat(page.locator("h1")).hasText("Status");
    assertThat(complaints).isEmpty();
  }
}
