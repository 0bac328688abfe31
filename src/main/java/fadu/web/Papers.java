package fadu.web;

import static fadu.web.Json.list;
import static fadu.web.Json.text;

import fadu.register.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The files of a review as blocks to read, with the words that findings quote. */
final class Papers {
  /** More than this is not read on one page; the download holds all. */
  private static final int SHOWN = 20_000;

  /** Blocks that a browser lays out together. */
  private static final int CHUNK = 40;

  private record Key(int file, int paragraph) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return file != other.file
          ? Integer.compare(file, other.file)
          : Integer.compare(paragraph, other.paragraph);
    }
  }

  private final List<JsonNode> files;
  private final List<JsonNode> inputs;
  private final TreeMap<Key, List<Place>> places = new TreeMap<>();

  Papers(JsonNode reading, JsonNode input) {
    this.files = list(reading.path("files"));
    this.inputs = list(input);
  }

  boolean cut() {
    return files.stream().anyMatch(f -> f.path("paragraphs").size() > SHOWN);
  }

  /**
   * Notes the words of a piece of evidence.
   *
   * @return anchor of its paragraph, empty if the words stand nowhere
   */
  String place(JsonNode evidence, String quote, String css, int rank) {
    int file = file(text(evidence, "file"));
    JsonNode at = evidence.path("at");
    int paragraph = at.path("paragraph").asInt(-1);
    if (file < 0 || !paragraphs(file).has(paragraph)) {
      return "";
    }
    String anchor = anchor(file, paragraph);
    int from = at.path("from").asInt(0);
    int to = at.path("to").asInt(0);
    while (to > 0 && paragraphs(file).has(paragraph)) {
      int length = text(paragraphs(file).path(paragraph), "text").length();
      places
          .computeIfAbsent(new Key(file, paragraph), k -> new ArrayList<>())
          .add(new Place(from, Math.min(to, length), quote, css, rank));
      // Words that run over the end of a paragraph go on in the next.
      to -= length + 1;
      from = Math.max(0, from - length - 1);
      paragraph++;
    }
    return anchor;
  }

  private int file(String name) {
    for (int i = 0; i < files.size(); i++) {
      if (text(files.get(i), "name").equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private int input(String name) {
    for (int i = 0; i < inputs.size(); i++) {
      if (text(inputs.get(i), "name").equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private JsonNode paragraphs(int file) {
    return files.get(file).path("paragraphs");
  }

  /** Colour of the gravest violation in a range of paragraphs, empty if there is none. */
  String gravest(int file, int from, int to) {
    Place gravest = new Place(0, 0, "", "", 0);
    for (List<Place> here :
        places.subMap(new Key(file, from), true, new Key(file, to), false).values()) {
      for (Place place : here) {
        gravest = place.rank() > gravest.rank() ? place : gravest;
      }
    }
    return gravest.css();
  }

  static String anchor(int file, int paragraph) {
    return "p" + file + "-" + paragraph;
  }

  /** All files, marked; call it after the last {@link #place}. */
  List<Screen.Paper> marked() {
    List<Screen.Paper> papers = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String name = text(files.get(i), "name");
      int position = input(name);
      JsonNode input = position < 0 ? files.get(i) : inputs.get(position);
      papers.add(
          new Screen.Paper(
              position,
              "file" + i,
              Labels.visible(name),
              text(input, "role"),
              text(input, "format"),
              input.path("pages").isNumber() ? input.path("pages").asString() : "",
              input.path("characters").asInt(0),
              input.path("complete").asBoolean(true),
              position < 0 ? null : Originals.of(files.get(i), text(input, "format")),
              chunks(blocks(i))));
    }
    return papers;
  }

  private static List<Screen.Chunk> chunks(List<Screen.Block> blocks) {
    List<Screen.Chunk> chunks = new ArrayList<>();
    for (int from = 0; from < blocks.size(); from += CHUNK) {
      chunks.add(new Screen.Chunk(blocks.subList(from, Math.min(blocks.size(), from + CHUNK))));
    }
    return chunks;
  }

  private List<Screen.Block> blocks(int file) {
    List<Screen.Block> blocks = new ArrayList<>();
    int lastTable = -1;
    List<Screen.Line> rows = new ArrayList<>();
    int shown = Math.min(SHOWN, paragraphs(file).size());
    for (int i = 0; i < shown; i++) {
      JsonNode paragraph = paragraphs(file).path(i);
      int table = paragraph.path("table").asInt(-1);
      if (table != lastTable && !rows.isEmpty()) {
        blocks.add(new Screen.Block(true, rows));
        rows = new ArrayList<>();
      }
      lastTable = table;
      if (table >= 0) {
        rows.add(row(file, i, paragraph));
      } else {
        blocks.add(new Screen.Block(false, List.of(line(file, i, paragraph))));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Screen.Block(true, rows));
    }
    return blocks;
  }

  private Screen.Line line(int file, int index, JsonNode paragraph) {
    String text = text(paragraph, "text");
    String css = text(paragraph, "kind").toLowerCase(Locale.ROOT);
    return new Screen.Line(
        anchor(file, index),
        css,
        List.of(new Screen.Cell(1, Place.cut(text, 0, text.length(), at(file, index)))));
  }

  private Screen.Line row(int file, int index, JsonNode paragraph) {
    String text = text(paragraph, "text");
    List<Screen.Cell> cells = new ArrayList<>();
    int column = 0;
    for (JsonNode cell : list(paragraph.path("cells"))) {
      int first = cell.path(2).asInt(column);
      if (first > column) {
        cells.add(new Screen.Cell(first - column, List.of()));
      }
      int columns = Math.max(1, cell.path(3).asInt(1));
      cells.add(
          new Screen.Cell(
              columns,
              Place.cut(text, cell.path(0).asInt(0), cell.path(1).asInt(0), at(file, index))));
      column = first + columns;
    }
    return new Screen.Line(anchor(file, index), "", cells);
  }

  private List<Place> at(int file, int paragraph) {
    return places.getOrDefault(new Key(file, paragraph), List.of());
  }
}
