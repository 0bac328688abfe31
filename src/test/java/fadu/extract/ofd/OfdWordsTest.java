package fadu.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fadu.extract.Extractor;
import fadu.extract.OpenPages;
import fadu.extract.PageWords;
import fadu.extract.PageWords.Piece;
import fadu.text.Box;
import fadu.text.SourceText;
import org.junit.jupiter.api.Test;

class OfdWordsTest {
  private static final double POINT = 72 / 25.4;

  private static PageWords.Page page(String content) throws Exception {
    return new OpenPages(new OfdFile().page(content).bytes()).words(1);
  }

  @Test
  void wordsStandWhereTheReaderFindsThem() throws Exception {
    byte[] file = new OfdFile().page(OfdFile.text("预留5%作为质量保证金，期满返还。", 25, 40, "")).bytes();
    PageWords.Page page = new OpenPages(file).words(1);
    assertThat(page.drawn()).isFalse();
    assertThat(page.pieces()).extracting(Piece::words).containsExactly("预留", "5%", "作为质量保证金，期满返还。");
    SourceText text = Extractor.extract("a.ofd", file);
    Piece last = page.pieces().get(2);
    int from = text.text().indexOf("作为");
    Box box = text.layout().boxes(from, text.text().length()).get(0);
    assertThat(last.x()).isCloseTo(box.x0(), within(0.5));
    assertThat(last.x() + last.length()).isCloseTo(box.x1(), within(0.5));
    assertThat(last.y()).isBetween(box.y0(), box.y1());
    assertThat(last.angle()).isZero();
  }

  @Test
  void lettersFarApartStandByThemselves() throws Exception {
    String spread =
        "<ofd:TextObject ID=\"9\" Boundary=\"20 20 170 6\" Font=\"3\" Size=\"4\">"
            + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"12 12\">甲方章</ofd:TextCode></ofd:TextObject>";
    assertThat(page(spread).pieces()).extracting(Piece::words).containsExactly("甲", "方", "章");
  }

  @Test
  void columnsKeepTheirLettersUpright() throws Exception {
    String column =
        "<ofd:TextObject ID=\"9\" Boundary=\"20 20 6 170\" Font=\"3\" Size=\"4\""
            + " ReadDirection=\"90\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaY=\"5"
            + " 5\">立合同</ofd:TextCode></ofd:TextObject>";
    PageWords.Page page = page(column);
    assertThat(page.pieces()).extracting(Piece::words).containsExactly("立", "合", "同");
    assertThat(page.pieces()).allSatisfy(piece -> assertThat(piece.angle()).isZero());
    assertThat(page.pieces().get(1).y() - page.pieces().get(0).y())
        .isCloseTo(5 * POINT, within(0.1));
  }

  @Test
  void turnedWordsAreTurned() throws Exception {
    PageWords.Page page = page(OfdFile.text("作废", 100, 100, "CTM=\"0 1 -1 0 0 0\""));
    assertThat(page.pieces()).singleElement().extracting(Piece::angle).isEqualTo(90.0);
  }

  @Test
  void whatIsNotSeenIsNotShown() throws Exception {
    PageWords.Page page =
        page(
            OfdFile.text("不显示", 20, 20, "Visible=\"false\"")
                + OfdFile.text("透明的", 20, 30, "Alpha=\"0\"")
                + OfdFile.text("看得见", 20, 40, ""));
    assertThat(page.pieces()).extracting(Piece::words).containsExactly("看得见");
  }

  @Test
  void linesAndPicturesAreDrawn() throws Exception {
    String line =
        "<ofd:PathObject ID=\"8\" Boundary=\"25 100 160 1\">"
            + "<ofd:AbbreviatedData>M 0 0 L 160 0</ofd:AbbreviatedData></ofd:PathObject>";
    assertThat(page(OfdFile.text("有线", 20, 20, "") + line).drawn()).isTrue();
  }
}
