package fadu.review.scan;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.ScanPages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OcrCacheTest {
  private static final PageReading PAGE = new PageReading.Unread(Refused.Code.OCR_FAILED, "没有识别成功");

  @TempDir Path folder;

  private static String key(char c) {
    return String.valueOf(c).repeat(64);
  }

  @Test
  void keepsPagesOverARestart() {
    OcrCache cache = OcrCache.in(folder, 1 << 20);
    cache.put(key('a'), ScanPages.bytes(PAGE));
    cache.link(key('b'), key('a'));
    OcrCache later = OcrCache.in(folder, 1 << 20);
    assertThat(later.find(key('a'))).contains(PAGE);
    assertThat(later.linked(key('b'))).contains(PAGE);
    assertThat(later.find(key('c'))).isEmpty();
  }

  @Test
  void takesHalfAFileForNone() throws Exception {
    OcrCache cache = OcrCache.in(folder, 1 << 20);
    cache.put(key('a'), new byte[] {1});
    assertThat(cache.find(key('a'))).isEmpty();
  }

  @Test
  void removesWhatWasNotAskedForLongest() throws Exception {
    byte[] page = ScanPages.bytes(PAGE);
    OcrCache cache = OcrCache.in(folder, page.length * 3L);
    cache.put(key('a'), page);
    cache.put(key('b'), page);
    try (Stream<Path> files = Files.walk(folder)) {
      Path old = files.filter(f -> f.endsWith(key('a') + ".page")).findFirst().orElseThrow();
      Files.setLastModifiedTime(old, FileTime.fromMillis(0));
    }
    cache.put(key('c'), page);
    cache.put(key('d'), page);
    assertThat(cache.find(key('a'))).isEmpty();
    assertThat(cache.find(key('d'))).isPresent();
  }

  @Test
  void noNameLeadsOutOfTheFolder() {
    assertThat(OcrCache.isKey("../" + key('a').substring(3))).isFalse();
    assertThat(OcrCache.isKey(key('A'))).isFalse();
    assertThat(OcrCache.isKey(key('f'))).isTrue();
  }
}
