package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void keepsTheLastPartOfAPath() {
    assertThat(Labels.of("C:\\合同\\..\\施工合同.docx")).isEqualTo("施工合同.docx");
    assertThat(Labels.of("../../etc/passwd")).isEqualTo("passwd");
  }

  @Test
  void replacesControlCharactersAndHalvesOfPairs() {
    assertThat(Labels.of("a\r\nb\u0000c\uD800.txt")).isEqualTo("a��b�c�.txt");
  }

  @Test
  void namesTheNamelessAndCutsTheEndless() {
    assertThat(Labels.of("  ")).isEqualTo("未命名");
    assertThat(Labels.of("𠮷".repeat(300)).codePoints().count()).isEqualTo(255);
  }

  @Test
  void tellsFilesOfOneNameApart() {
    assertThat(Labels.unique("a.docx", List.of("a.docx", "a (2).docx"))).isEqualTo("a (3).docx");
  }

  @Test
  void showsCharactersThatTurnText() {
    assertThat(Labels.visible("a\u202Efdp.exe")).isEqualTo("a⟨U+202E⟩fdp.exe");
  }
}
