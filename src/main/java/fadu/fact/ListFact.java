package fadu.fact;

import java.util.List;

/** Rows of a table or list, each as its cells in order. */
public record ListFact(String key, List<List<String>> rows, Source source) implements Fact {
  public ListFact {
    rows = rows.stream().map(List::copyOf).toList();
  }

  public int size() {
    return rows.size();
  }

  @Override
  public String shown() {
    return String.join("；", rows.stream().map(row -> String.join(" ", row)).toList());
  }

  @Override
  public ListFact withSource(Source other) {
    return new ListFact(key, rows, other);
  }
}
