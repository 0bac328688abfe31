package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fadu.SampleWorkers;
import fadu.account.Role;
import fadu.testing.Chrome;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The administrator lets people and programs in, and keeps them out again. */
@Import(SampleWorkers.class)
class PeopleBrowserTest extends InBrowser {
  @TempDir static Path data;

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
    registry.add("fadu.workers.heap", () -> "64");
  }

  private static Locator form(Page page, String button) {
    return page.locator("form").filter(new Locator.FilterOptions().setHasText(button));
  }

  private int status(String token) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address("/api/v1/reviews")))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  @Test
  void createsADepartmentItsPeopleAndItsKeyAndClosesThemAgain() throws Exception {
    Page boss = signedIn("boss", Role.ADMINISTRATOR);
    boss.getByText("人员与接口").first().click();

    Locator department = form(boss, "建立部门");
    department.getByLabel("名称").fill("市教育局<b>");
    department.getByText("建立部门").click();
    assertThat(boss.locator(".tags")).containsText("市教育局<b>");

    Locator person = form(boss, "建立账号");
    person.getByLabel("账号").fill("lin");
    person.getByLabel("姓名").fill("林女士");
    person.getByLabel("角色").selectOption("DEPARTMENT");
    person.getByText("建立账号").click();
    assertThat(boss.locator("[role=alert]")).containsText("选择部门");
    person.getByLabel("账号").fill("lin");
    person.getByLabel("姓名").fill("林女士");
    person.getByLabel("角色").selectOption("DEPARTMENT");
    person.locator("select[name=department]").selectOption("市教育局<b>");
    person.getByText("建立账号").click();
    String password = boss.locator(".secret code").innerText();

    Locator key = form(boss, "签发密钥");
    key.getByLabel("系统名称").fill("办公系统");
    key.getByText("签发密钥").click();
    String token = boss.locator(".secret code").innerText();
    Chrome.shoot(boss, "people");
    Assertions.assertThat(status(token)).isEqualTo(200);
    boss.reload();
    assertThat(boss.locator(".secret")).hasCount(0);

    Page lin = signedIn("lin", password);
    choosePassword(lin, password);
    assertThat(lin.locator("input[name=files]")).hasCount(1);
    Assertions.assertThat(lin.navigate(address("/people")).status()).isEqualTo(403);

    Locator row = boss.locator("tr").filter(new Locator.FilterOptions().setHasText("林女士"));
    row.getByText("停用").click();
    assertThat(row).containsText("已停用");
    lin.navigate(address("/"));
    Assertions.assertThat(lin.url()).contains("/login");
    boss.locator("tr")
        .filter(new Locator.FilterOptions().setHasText("办公系统"))
        .getByText("停用")
        .click();
    assertThat(boss.getByText("已停用")).hasCount(2);
    Assertions.assertThat(status(token)).isEqualTo(401);

    boss.navigate(address("/api-docs"));
    boss.locator("#submitReview summary").click();
    Chrome.shoot(boss, "api-docs");
    Assertions.assertThat(chrome.complaints()).allMatch(c -> c.contains("403"));
  }
}
