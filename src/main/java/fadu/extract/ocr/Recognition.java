package fadu.extract.ocr;

import fadu.extract.Limits;
import fadu.extract.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The recognised pages of one file, as its reader asks for them. A reader asks for every page it
 * needs and goes on; if some were not known, its text is not used, and it reads again once they
 * are.
 *
 * <pre>{@code
 * Optional<PageReading> reading = recognition.page(7);
 * }</pre>
 */
public final class Recognition {
  private final boolean possible;
  private final Map<Integer, PageReading> known;
  private final SortedSet<Integer> wanted = new TreeSet<>();
  private int asked;

  private Recognition(boolean possible, Map<Integer, PageReading> known) {
    this.possible = possible;
    this.known = known;
  }

  /** Nothing is recognised: pages without text stay unread. */
  public static Recognition none() {
    return new Recognition(false, Map.of());
  }

  /** Pages known so far, by number from 1; all others are wanted when they are asked for. */
  public static Recognition of(Map<Integer, PageReading> known) {
    return new Recognition(true, Map.copyOf(known));
  }

  /**
   * The page's words; empty where it is not recognised, now or ever.
   *
   * @param number counted from 1
   * @throws Refused {@code TOO_MANY_PAGES} beyond the pages that are recognised of one file
   */
  public Optional<PageReading> page(int number) throws Refused {
    if (!possible) {
      return Optional.empty();
    }
    if (++asked > Limits.ocrPages()) {
      throw new Refused(
          Refused.Code.TOO_MANY_PAGES,
          "文件中需要识别的图像页超过"
              + Limits.ocrPages()
              + "页，未予识别；请拆分后分别提交，或提交文字版，确需整份识别的请管理员调高设置 fadu.ocr.pages。",
          Limits.ocrPages(),
          asked);
    }
    PageReading reading = known.get(number);
    if (reading == null) {
      wanted.add(number);
    }
    return Optional.ofNullable(reading);
  }

  /** Pages asked for and not known, in order. */
  public SortedSet<Integer> wanted() {
    return new TreeSet<>(wanted);
  }

  /** Whether pages are wanted, so that what was read so far is not the text of the file. */
  public boolean pending() {
    return !wanted.isEmpty();
  }
}
