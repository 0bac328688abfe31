package fadu.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  @Test
  void handsOutItsFilesAndLeavesLitterAlone() throws Exception {
    Archive archive =
        Archive.open(
                GuardedZipTest.zip(
                    "材料/合同.docx",
                    "a",
                    "__MACOSX/._合同.docx",
                    "b",
                    "材料/Thumbs.db",
                    "c",
                    "材料/~$合同.docx",
                    "d",
                    "中标通知书.txt",
                    "贰"))
            .orElseThrow();

    assertThat(archive.members())
        .extracting(Archive.Member::name)
        .containsExactly("材料/合同.docx", "中标通知书.txt");
    assertThat(archive.members().get(1).size()).isEqualTo(3);
    assertThat(new String(archive.members().get(1).open().readAllBytes(), UTF_8)).isEqualTo("贰");
  }

  @Test
  void readsNamesInGbk() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
      zip.putNextEntry(new ZipEntry("施工合同.txt"));
      zip.write(1);
    }

    assertThat(Archive.open(bytes.toByteArray()).orElseThrow().members())
        .extracting(Archive.Member::name)
        .containsExactly("施工合同.txt");
  }

  @Test
  void takesDocumentsAndWhatIsNoZipForNoArchive() throws Exception {
    assertThat(Archive.open("甲方".getBytes(UTF_8))).isEmpty();
    assertThat(Archive.open(GuardedZipTest.zip("[Content_Types].xml", "<Types/>"))).isEmpty();
    assertThat(Archive.open(GuardedZipTest.zip("OFD.xml", "<OFD/>"))).isEmpty();
    assertThat(Archive.open(GuardedZipTest.zip("META-INF/MANIFEST.MF", ""))).isEmpty();
    assertThat(Archive.isNamed("材料.ZIP")).isTrue();
    assertThat(Archive.isNamed("材料.docx")).isFalse();
  }

  @Test
  void saysWhyItCannotBeOpened() throws Exception {
    assertThat(refusal(GuardedZipTest.zip("../合同.docx", "a", "b.txt", "b")))
        .isEqualTo(Refused.Code.DAMAGED);
    assertThat(refusal(GuardedZipTest.zip("__MACOSX/a", "a"))).isEqualTo(Refused.Code.NO_TEXT);
    byte[] whole = GuardedZipTest.zip("合同.txt", "第一条".repeat(100));
    byte[] flipped = whole.clone();
    flipped[60] ^= 0x55;
    assertThat(refusal(flipped)).isEqualTo(Refused.Code.DAMAGED);
    assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(Refused.Code.DAMAGED);
  }

  @Test
  void isNotReadAsADocumentItself() throws Exception {
    byte[] inner = GuardedZipTest.zip("合同.txt", "第一条");
    Refused refused =
        catchThrowableOfType(Refused.class, () -> Extractor.extract("里面的.zip", inner));

    assertThat(refused.code()).isEqualTo(Refused.Code.TYPE_UNSUPPORTED);
    assertThat(refused).hasMessageContaining("压缩包");
  }

  private static Refused.Code refusal(byte[] file) {
    Refused refused = catchThrowableOfType(Refused.class, () -> Archive.open(file));
    Refused same = catchThrowableOfType(Refused.class, () -> Extractor.extract("a.zip", file));
    assertThat(same.code()).isEqualTo(refused.code());
    return refused.code();
  }
}
