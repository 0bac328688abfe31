package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import fadu.account.Role;
import fadu.extract.ofd.OfdFile;
import fadu.testing.Chrome;
import fadu.testing.EditedPdf;
import fadu.testing.ScanWriter;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Files as they were sent, in a real browser: the boxes of a finding lie over its words. */
class OriginalBrowserTest extends InBrowser {
  private static final Path CONTRACT =
      Path.of("contracts-samples", "violating-road", "violating-road.pdf");
  private static final LocatorAssertions.IsAttachedOptions ATTACHED =
      new LocatorAssertions.IsAttachedOptions().setTimeout(60_000);
  @TempDir static Path data;

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry registry) {
    registry.add("fadu.data", data::toString);
  }

  /** Sends a file, waits for the review and turns to the pages of the file. */
  private Page sent(String name, byte[] content) {
    Page page = signedIn("li", Role.ADVISER);
    page.locator("input[name=files]")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    review(page);
    page.locator("[data-view=original]").click();
    assertThat(page.locator(".sheet .drawn").first()).isAttached(ATTACHED);
    return page;
  }

  @Test
  void showsAPdfAsItWasSent() throws Exception {
    Page page = sent("青石岭公路合同.pdf", Files.readAllBytes(CONTRACT));
    Chrome.shoot(page, "original-pdf");
    BoxesOverWords.check(page);
    Chrome.shoot(page, "original-pdf-finding");
    isLedByKeysAndClicks(page);
    Assertions.assertThat(chrome.complaints()).isEmpty();
    isKeptFromOthers(page.url());
  }

  private static void isLedByKeysAndClicks(Page page) {
    page.keyboard().press("Escape");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.locator(".sheet mark:focus")).isInViewport();
    page.keyboard().press("Escape");
    assertThat(page.locator(".finding.on")).isFocused();
    Locator other = page.locator(".sheet mark.s1").first();
    other.evaluate(
        "(mark) => { mark.closest('.paper').dispatchEvent(new WheelEvent('wheel'));"
            + " mark.scrollIntoView({ block: 'center', behavior: 'instant' }); }");
    var box = other.boundingBox();
    page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    assertThat(page.locator(".finding.on")).hasClass(Pattern.compile("\\bs1\\b"));
    assertThat(other).hasClass(Pattern.compile("\\bon\\b"));

    assertThat(page.locator("output")).hasText(Pattern.compile("9\\d%"));
    page.keyboard().press("+");
    page.keyboard().press("+");
    assertThat(page.locator("output")).hasText("110%");
    page.keyboard().press("g");
    page.keyboard().type("3");
    page.keyboard().press("Enter");
    assertThat(page.locator(".sheet[data-n='3']")).isInViewport();
    assertThat(page.locator(".sheet[data-n='3'] canvas")).isVisible();
    page.reload();
    assertThat(page.locator(".sheet canvas").first()).isVisible();
    assertThat(page.locator("output")).hasText("110%");
    page.keyboard().press("0");
    assertThat(page.locator("output")).hasText(Pattern.compile("9\\d%"));
    page.keyboard().press("v");
    assertThat(page.locator(".text").first()).isVisible();
    assertThat(page.locator(".sheet canvas")).hasCount(0);
    page.reload();
    assertThat(page.locator(".views").first()).isVisible();
    assertThat(page.locator(".text").first()).isVisible();
  }

  /** The bytes: for those who see the review, as a PDF that may do nothing, in pieces if asked. */
  private void isKeptFromOthers(String review) {
    Page reader = signedIn("li", Role.ADVISER);
    APIResponse piece =
        reader
            .request()
            .get(
                review + "/files/0/original",
                RequestOptions.create().setHeader("Range", "bytes=0-4"));
    Assertions.assertThat(piece.status()).isEqualTo(206);
    Assertions.assertThat(piece.text()).isEqualTo("%PDF-");
    Assertions.assertThat(piece.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("x-content-type-options", "nosniff");
    Assertions.assertThat(piece.headers().get("content-security-policy")).startsWith("sandbox");
    Assertions.assertThat(reader.request().get(review + "/files/1/original").status())
        .isEqualTo(404);
    Page stranger = signedIn("sun", Role.DEPARTMENT);
    Assertions.assertThat(stranger.request().get(review + "/files/0/original").status())
        .isEqualTo(404);
  }

  @Test
  void boxesFollowTurnedAndCroppedPages() throws Exception {
    byte[] turned =
        EditedPdf.of(
            CONTRACT,
            document -> {
              int turn = 0;
              for (PDPage page : document.getPages()) {
                page.setRotation(turn += 90);
                page.setMediaBox(new PDRectangle(-30, -40, 700, 950));
                page.setCropBox(new PDRectangle(20, 10, 560, 820));
              }
            });
    Page page = sent("旋转.pdf", turned);
    BoxesOverWords.check(page);
    Chrome.shoot(page, "original-turned");
    Assertions.assertThat(List.copyOf(chrome.complaints())).isEmpty();
  }

  private static final List<String> WORDS =
      List.of(
          "和平路雨水管道改造工程施工合同",
          "发包人：云岭县住房和城乡建设局",
          "承包人：云岭县恒通市政工程有限公司",
          "第一部分 合同协议书",
          "一、工程概况",
          "1.1 工程名称：和平路雨水管道改造工程。",
          "1.2 工程地点：云岭县和平路。",
          "二、合同工期",
          "2.1 计划开工日期：2026年3月1日。",
          "2.2 计划竣工日期：2026年8月27日。",
          "2.3 工期总日历天数：180天。",
          "三、签约合同价",
          "3.1 人民币叁佰贰拾万元整（￥3,200,000.00元）。",
          "第二部分 专用合同条款",
          "第一条 付款",
          "1.1 开工前所需资金由承包人自行垫付。",
          "1.2 发包人在竣工结算后预留5%作为质量保证金。",
          "第二条 农民工工资",
          "2.1 本工程不开立农民工工资专用账户。",
          "第三条 争议",
          "3.1 发生争议的，可以向云岭仲裁委员会申请仲裁，",
          "也可以向云岭县人民法院提起诉讼。");

  private static List<BufferedImage> scanned() {
    Optional<ScanWriter> writer = ScanWriter.at(200);
    assumeTrue(writer.isPresent(), "no font with Chinese letters on this machine");
    WORDS.forEach(writer.get()::paragraph);
    return writer.get().pages();
  }

  @Test
  void wordsOfAScanLieOverItsPicture() {
    Page page = sent("扫描件.pdf", ScanWriter.pdf(scanned(), 0.8f));
    BoxesOverWords.check(page);
    Chrome.shoot(page, "original-scan-pdf");
    Assertions.assertThat(chrome.complaints()).isEmpty();
  }

  @Test
  void showsWhatNoBrowserShows() throws Exception {
    Page page = sent("扫描件.tif", ScanWriter.tiff(scanned()));
    BoxesOverWords.check(page);
    Chrome.shoot(page, "original-tif");
    Assertions.assertThat(chrome.complaints()).isEmpty();

    String picture = page.url() + "/files/0/pages/1/picture";
    APIResponse first = page.request().get(picture);
    Assertions.assertThat(first.headers())
        .containsEntry("content-type", "image/png")
        .containsEntry("cache-control", "no-cache, private");
    APIResponse again =
        page.request()
            .get(
                picture,
                RequestOptions.create().setHeader("If-None-Match", first.headers().get("etag")));
    Assertions.assertThat(again.status()).isEqualTo(304);
    Assertions.assertThat(page.request().get(page.url() + "/files/0/pages/2/words").status())
        .isEqualTo(404);
    Page stranger = signedIn("feng", Role.DEPARTMENT);
    Assertions.assertThat(stranger.request().get(picture).status()).isEqualTo(404);
    Assertions.assertThat(stranger.request().get(picture.replace("picture", "words")).status())
        .isEqualTo(404);
  }

  @Test
  void showsOfdAsWordsOnPages() {
    byte[] ofd =
        new OfdFile()
            .page(OfdFile.lines(WORDS.subList(0, 13).toArray(String[]::new)))
            .page(
                OfdFile.lines(WORDS.subList(13, WORDS.size()).toArray(String[]::new))
                    + "<ofd:PathObject ID=\"8\" Boundary=\"25 100 160 20\" LineWidth=\"0.4\">"
                    + "<ofd:AbbreviatedData>M 0 0 L 160 0 L 160 20 L 0 20 C</ofd:AbbreviatedData>"
                    + "</ofd:PathObject>")
            .bytes();
    Page page = sent("合同.ofd", ofd);
    BoxesOverWords.check(page);
    Chrome.shoot(page, "original-ofd");
    Assertions.assertThat(chrome.complaints()).isEmpty();
  }

  @Test
  void drawsOnlyNearTheWindowAndLeavesOutWhatIsTooLarge() throws Exception {
    byte[] large =
        EditedPdf.of(
            CONTRACT,
            document -> {
              EditedPdf.hideGiant(document, document.getPage(1));
              for (int i = 0; i < 300; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
              }
            });
    Page page = sent("三百页.pdf", large);
    assertThat(page.locator(".sheet")).hasCount(303);
    for (int number = 40; number <= 300; number += 130) {
      page.keyboard().press("g");
      page.keyboard().type(String.valueOf(number));
      page.keyboard().press("Enter");
      assertThat(page.locator(".sheet[data-n='" + number + "'] canvas")).isVisible();
      Assertions.assertThat(page.locator("canvas").count()).isLessThan(8);
    }
    page.locator("[data-go][data-boxes]").first().click();
    Locator second = page.locator(".sheet[data-n='2']");
    assertThat(second.locator("canvas")).isVisible();
    assertThat(second.locator(".partly")).containsText("没有显示出来");
    Chrome.shoot(page, "original-partly");
    Assertions.assertThat(chrome.complaints()).isEmpty();
  }
}
