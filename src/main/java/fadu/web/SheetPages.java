package fadu.web;

import static fadu.web.Json.list;
import static fadu.web.Json.text;

import fadu.api.Problem;
import fadu.api.ProblemException;
import fadu.api.Problems;
import fadu.register.Reviews;
import fadu.review.original.DrawnPage;
import fadu.review.original.PageDrawer;
import fadu.review.worker.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Pages that the server draws: pictures, and words with places. */
@Component
class SheetPages {
  private final PageDrawer drawer;
  private final Reviews reviews;
  private final JsonMapper json;

  SheetPages(PageDrawer drawer, Reviews reviews, JsonMapper json) {
    this.drawer = drawer;
    this.reviews = reviews;
    this.json = json;
  }

  /** Png or jpeg. */
  byte[] picture(SentFiles.SentFile file, int page) throws InterruptedException {
    check(file, page);
    if (!Originals.DRAWN.contains(file.format())) {
      throw new ProblemException(Problems.of(404));
    }
    byte[] picture = bytes(drawer.picture(content(file), file.sha256(), page));
    boolean png = picture.length > 4 && picture[0] == (byte) 0x89 && picture[1] == 'P';
    boolean jpeg = picture.length > 4 && picture[0] == (byte) 0xFF && picture[1] == (byte) 0xD8;
    if (!png && !jpeg) {
      throw new ProblemException(Problems.of(500));
    }
    return picture;
  }

  /**
   * {@code {"drawn":true,"pieces":[[words, x, y, length, size, angle, white],…],"layer":[[words, x,
   * y, length, size, angle],…]}}: pieces are shown, the layer lies over a picture of the same
   * words. {@code drawn} is false if the page has no picture.
   */
  byte[] words(String review, SentFiles.SentFile file, int page) throws InterruptedException {
    check(file, page);
    ObjectNode answer = json.createObjectNode();
    if (file.format().equals("ofd")) {
      JsonNode words = json.readTree(bytes(drawer.words(content(file), file.sha256(), page)));
      answer.put("drawn", words.path("drawn").asBoolean(true));
      answer.set("pieces", words.path("pieces"));
    }
    JsonNode reading = json.readTree(reviews.reading(review).orElseThrow());
    JsonNode read =
        list(reading.path("files")).stream()
            .filter(each -> text(each, "name").equals(file.name()))
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problems.of(404)));
    answer.set("layer", json.valueToTree(Originals.layer(read, page)));
    return json.writeValueAsBytes(answer);
  }

  private static void check(SentFiles.SentFile file, int page) {
    if (page < 1 || page > file.pages()) {
      throw new ProblemException(Problems.of(404));
    }
  }

  private static Content content(SentFiles.SentFile file) {
    try {
      return Content.of(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(DrawnPage page) {
    if (page instanceof DrawnPage.Drawn drawn) {
      return drawn.bytes();
    }
    if (page instanceof DrawnPage.Undrawn undrawn) {
      throw new ProblemException(
          Problem.told(
              HttpStatus.UNPROCESSABLE_CONTENT,
              undrawn.code(),
              undrawn.message(),
              OptionalLong.empty(),
              OptionalLong.empty()));
    }
    throw new ProblemException(
        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "BUSY", "同时查看原件的人较多，这一页还没有画出来。", "请稍后重试。"));
  }
}
