package fadu.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fadu.register.Intake;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class ParcelsTest {
  private static MultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("files", name, null, content);
  }

  private static byte[] zip(int members) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 1; i <= members; i++) {
        zip.putNextEntry(new ZipEntry("材料/附件" + i + ".txt"));
        zip.write(i);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void putsTheFilesOfAnArchiveInItsPlace() throws Exception {
    Parcels parcels =
        Parcels.of(
            List.of(
                file("合同.txt", "甲方".getBytes(UTF_8)),
                file("附件.zip", zip(2)),
                file("通知.zip", zip(1))));

    assertThat(parcels.files())
        .extracting(Intake.Arriving::name)
        .containsExactly("合同.txt", "材料/附件1.txt", "材料/附件2.txt", "材料/附件1.txt");
    try (InputStream second = parcels.files().get(2).open()) {
      assertThat(second.readAllBytes()).containsExactly(2);
    }
    assertThat(parcels.positions())
        .containsExactly(OptionalInt.of(0), OptionalInt.empty(), OptionalInt.of(3));
  }

  @Test
  void leavesAnArchiveThatCannotBeOpenedToItsReview() throws Exception {
    Parcels parcels = Parcels.of(List.of(file("坏.zip", "PK\u0003\u0004坏".getBytes(UTF_8))));

    assertThat(parcels.files()).extracting(Intake.Arriving::name).containsExactly("坏.zip");
    assertThat(parcels.positions()).containsExactly(OptionalInt.of(0));
  }

  @Test
  void countsTheFilesInsideAgainstTheLimit() throws Exception {
    byte[] many = zip(Problems.FILES + 1);
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> Parcels.of(List.of(file("多.zip", many))));

    assertThat(refused.problem().code()).isEqualTo("TOO_MANY_FILES");
    assertThat(Parcels.of(List.of(file("多.zip", zip(Problems.FILES)))).files())
        .hasSize(Problems.FILES);
  }
}
