package fadu.rules.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Gathers faults, so that an author sees all of them at once. Not for several threads. */
public final class Faults {
  private static final int MOST = 1_000;

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

  /** By file and line, each once; beyond a thousand, how many more there are. */
  public List<Fault> list() {
    if (found.size() <= MOST) {
      return List.copyOf(found);
    }
    List<Fault> shown = new ArrayList<>(found.stream().limit(MOST).toList());
    shown.add(new Fault("", 0, "另有 " + (found.size() - MOST) + " 处错误没有列出", "先改正以上各处"));
    return shown;
  }
}
