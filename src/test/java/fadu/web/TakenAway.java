package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The files an adviser takes away from a review. */
record TakenAway(Page page) {
  byte[] file(String name) throws Exception {
    page.locator(".menu summary").last().click();
    Download download =
        page.waitForDownload(() -> page.locator("a[href$='/" + name + "']").click());
    Path kept = Path.of("target", "downloads", name);
    download.saveAs(kept);
    page.keyboard().press("Escape");
    return Files.readAllBytes(kept);
  }

  void documentSays(CharSequence... decided) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("findings.docx")));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText()).contains("合同合法性审查发现", "一、违反的要点").contains(decided);
    }
  }

  void sheetHolds(String first, int findings) throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("findings.xlsx")))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(4).getStringCellValue()).isEqualTo(first);
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(findings);
    }
  }
}
