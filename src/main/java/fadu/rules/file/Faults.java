package fadu.rules.file;

import java.util.List;
import java.util.TreeSet;

/** Gathers faults, so that an author sees all of them at once. Not for several threads. */
public final class Faults {
  private final TreeSet<Fault> found = new TreeSet<>();

  public void add(String file, int line, String message, String remedy) {
    found.add(new Fault(file, line, message, remedy));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int size() {
    return found.size();
  }

  /** By file and line, each once. */
  public List<Fault> list() {
    return List.copyOf(found);
  }
}
