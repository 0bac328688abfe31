package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fadu.account.Accounts;
import fadu.account.Passwords;
import fadu.account.Role;
import fadu.testing.Chrome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What tests in a real browser begin with: the service, the browser and people who sign in. Skipped
 * where there is no Chromium. Each test names its own data folder: Spring shares a service among
 * classes that are set up alike, and the folder ends with the first of them.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class InBrowser {
  /** Of everybody who has chosen one. */
  static final String PASSWORD = "Correct-Horse-7";

  /** Time for a review, or for a rule set that is tried. */
  static final LocatorAssertions.IsVisibleOptions SOON =
      new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);

  static Chrome chrome;

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;

  @BeforeAll
  static void launch() {
    chrome = Chrome.start();
  }

  @AfterAll
  static void close() {
    if (chrome != null) {
      chrome.close();
    }
  }

  final String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** A window of somebody with an account, which is made where there is none. */
  final Page signedIn(String name, Role role) {
    if (accounts.named(name).isEmpty()) {
      accounts.setPassword(
          accounts.create(name, name, role, "-").id(), passwords.hash(PASSWORD), false);
    }
    return signedIn(name, PASSWORD);
  }

  /** A window of somebody who enters this name and this password. */
  final Page signedIn(String name, String password) {
    Page page = chrome.open(1366, 768);
    page.navigate(address("/login"));
    page.getByLabel("账号").fill(name);
    page.getByLabel("密码").fill(password);
    page.locator("main button").click();
    return page;
  }

  /** Chooses a password instead of one that was given, as everybody must at first. */
  final void choosePassword(Page page, String given) {
    assertThat(page).hasURL(address("/password"));
    page.getByLabel("当前密码").fill(given);
    page.locator("input[name=password]").fill(PASSWORD);
    page.locator("input[name=again]").fill(PASSWORD);
    Chrome.shoot(page, "password");
    page.getByText("保存").click();
  }

  /** Sends the files that were chosen and waits for the review. */
  static void review(Page page) {
    page.getByText("开始审查").click();
    assertThat(page.locator(".findings")).isVisible(SOON);
    page.waitForLoadState(); // keys do nothing before the script of the page has run
  }
}
