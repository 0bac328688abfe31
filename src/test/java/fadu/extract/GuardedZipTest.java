package fadu.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class GuardedZipTest {

  @Test
  void readsEntriesByNameWithoutRegardToCase() throws Exception {
    GuardedZip zip = GuardedZip.open(zip("word/document.xml", "正文"));
    assertThat(zip.entry("Word/Document.XML").map(b -> new String(b, UTF_8))).contains("正文");
    assertThat(zip.entry("none")).isEmpty();
    assertThat(zip.names()).containsExactly("word/document.xml");
  }

  @Test
  void refusesNamesThatDifferInCaseOnly() throws Exception {
    assertThat(refusal(zip("a.xml", "1", "A.XML", "2"))).isEqualTo(Refused.Code.DUPLICATE_ENTRY);
  }

  @Test
  void leavesOutEntriesThatLeadOutOfTheArchive() throws Exception {
    GuardedZip zip =
        GuardedZip.open(
            zip(
                "a.xml",
                "1",
                "../b",
                "2",
                "..\\c",
                "3",
                "/d",
                "4",
                "C:\\e",
                "5",
                "x/../../f",
                "6"));
    assertThat(zip.names()).containsExactly("a.xml");
    assertThat(zip.unsafeNames()).hasSize(5);
    assertThat(zip.entry("../b")).isEmpty();
  }

  @Test
  void refusesByTheDirectoryBeforeInflating() throws Exception {
    byte[] bomb = zip("a.xml", "1");
    patch(bomb, central(bomb) + 24, 2_000_000_000);
    assertThat(refusal(bomb)).isEqualTo(Refused.Code.EXPANDS_TOO_MUCH);
  }

  @Test
  void refusesTooManyEntriesNamingLimitAndActual() throws Exception {
    String[] entries = new String[(Limits.ENTRIES + 1) * 2];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "e" + i;
      entries[i + 1] = "";
    }
    Refused refused = catchThrowableOfType(Refused.class, () -> GuardedZip.open(zip(entries)));
    assertThat(refused.code()).isEqualTo(Refused.Code.EXPANDS_TOO_MUCH);
    assertThat(refused.limit()).hasValue(2000);
    assertThat(refused.actual()).hasValue(2001);
    assertThat(refused).hasMessageContaining("2000");
  }

  @Test
  void refusesAHighRatioOnlyTogetherWithSize() throws Exception {
    GuardedZip dull = GuardedZip.open(zip("a.xml", " ".repeat(5_000_000)));
    assertThat(dull.entry("a.xml")).isPresent();
    GuardedZip bomb = GuardedZip.open(zip("a.xml", " ".repeat(25_000_000)));
    Refused refused = catchThrowableOfType(Refused.class, () -> bomb.entry("a.xml"));
    assertThat(refused.code()).isEqualTo(Refused.Code.EXPANDS_TOO_MUCH);
  }

  @Test
  void refusesAnEntryLongerThanItsDirectorySays() throws Exception {
    byte[] lie = zip("a.xml", "x".repeat(1000));
    patch(lie, central(lie) + 24, 10);
    GuardedZip zip = GuardedZip.open(lie);
    Refused refused = catchThrowableOfType(Refused.class, () -> zip.entry("a.xml"));
    assertThat(refused.code()).isEqualTo(Refused.Code.DAMAGED);
  }

  @Test
  void refusesFlippedBitsTruncationAndTrailingNoise() throws Exception {
    byte[] good = zip("a.xml", "正文正文正文正文");
    byte[] flipped = good.clone();
    flipped[40] ^= 0x10;
    Refused refused =
        catchThrowableOfType(Refused.class, () -> GuardedZip.open(flipped).entry("a.xml"));
    assertThat(refused.code()).isEqualTo(Refused.Code.DAMAGED);
    for (int length : new int[] {0, 10, good.length / 2, good.length - 1}) {
      assertThat(refusal(Arrays.copyOf(good, length))).isEqualTo(Refused.Code.DAMAGED);
    }
  }

  @Test
  void refusesADirectoryThatDisagreesWithTheLocalHeader() throws Exception {
    byte[] lie = zip("a.xml", "1");
    lie[central(lie) + 46] = 'b';
    assertThat(refusal(lie)).isEqualTo(Refused.Code.DAMAGED);
  }

  @Test
  void refusesOverlappingEntries() throws Exception {
    byte[] lie = zip("a.xml", "1", "a.xmm", "1");
    int first = central(lie);
    int second = first + 46 + 5;
    patch(lie, second + 42, 0);
    lie[second + 50] = 'l';
    lie[first + 50] = 'l';
    assertThat(refusal(lie)).isIn(Refused.Code.DAMAGED, Refused.Code.DUPLICATE_ENTRY);
  }

  @Test
  void namesAPasswordAsTheReason() throws Exception {
    byte[] locked = zip("a.xml", "1");
    locked[central(locked) + 8] |= 1;
    assertThat(refusal(locked)).isEqualTo(Refused.Code.ENCRYPTED);
  }

  private static Refused.Code refusal(byte[] file) {
    return catchThrowableOfType(Refused.class, () -> GuardedZip.open(file)).code();
  }

  private static int central(byte[] zip) {
    for (int i = zip.length - 22; i >= 0; i--) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5) {
        return (zip[i + 16] & 0xFF) | (zip[i + 17] & 0xFF) << 8 | (zip[i + 18] & 0xFF) << 16;
      }
    }
    throw new IllegalArgumentException("no zip");
  }

  private static void patch(byte[] zip, int at, int value) {
    for (int i = 0; i < 4; i++) {
      zip[at + i] = (byte) (value >>> 8 * i);
    }
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
