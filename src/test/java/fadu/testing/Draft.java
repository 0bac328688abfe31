package fadu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A contract before it has a file format, so that the same words can be written as docx, pdf and
 * txt. Read from a few marks at the start of a line:
 *
 * <pre>
 * = title          == heading of a part      @articles  a new numbered list begins
 * # ## ###  items of the list, three levels: the number is the writer's affair
 * | a | b |        a row of a table          > a || b   words side by side
 * : a line without indent                    anything else is a paragraph
 * </pre>
 *
 * @param blocks in reading order
 */
record Draft(List<Block> blocks) {
  sealed interface Block {}

  record Title(String words) implements Block {}

  record PartHead(String words) implements Block {}

  /**
   * An item of a numbered list.
   *
   * @param list how many lists began before this one
   * @param level 0 to 2
   * @param label the number as printed: 第一条
   */
  record Item(int list, ListStyle style, int level, String label, String words) implements Block {}

  record Line(String words, boolean indented) implements Block {}

  record Table(List<List<String>> rows) implements Block {}

  record Columns(List<String> pieces) implements Block {}

  /** Reads {@code name.txt}, which stands beside this class. */
  static Draft named(String name) {
    try (InputStream in = Draft.class.getResourceAsStream(name + ".txt")) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Draft of(String text) {
    Reader reader = new Reader();
    text.lines().filter(line -> !line.isBlank()).forEach(reader::line);
    reader.endTable();
    return new Draft(reader.blocks);
  }

  private static final class Reader {
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] count = new int[3];
    private ListStyle style = ListStyle.ARTICLES;
    private int lists;

    void line(String line) {
      String[] split = line.split(" ", 2);
      if (split[0].equals("|")) {
        rows.add(cells(split[1], "\\|"));
        return;
      }
      endTable();
      switch (split[0]) {
        case "=" -> blocks.add(new Title(split[1]));
        case "==" -> blocks.add(new PartHead(split[1]));
        case "#", "##", "###" -> blocks.add(item(split[0].length() - 1, split[1]));
        case ">" -> blocks.add(new Columns(cells(split[1], "\\|\\|")));
        case ":" -> blocks.add(new Line(split[1], false));
        default -> {
          if (line.startsWith("@")) {
            style = ListStyle.valueOf(line.substring(1).toUpperCase(java.util.Locale.ROOT));
            lists++;
            count[0] = 0;
          } else {
            blocks.add(new Line(line, true));
          }
        }
      }
    }

    private Item item(int level, String words) {
      count[level]++;
      for (int deeper = level + 1; deeper < count.length; deeper++) {
        count[deeper] = 0;
      }
      return new Item(lists, style, level, style.label(level, count), words);
    }

    void endTable() {
      if (!rows.isEmpty()) {
        blocks.add(new Table(List.copyOf(rows)));
        rows.clear();
      }
    }

    private static List<String> cells(String line, String bar) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split(bar)) {
        cells.add(cell.strip());
      }
      return cells;
    }
  }
}
