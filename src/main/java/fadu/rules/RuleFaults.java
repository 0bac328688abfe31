package fadu.rules;

import fadu.rules.file.Fault;
import java.util.List;

/** A rule set that cannot be used, with everything that is wrong in it. */
public final class RuleFaults extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  public RuleFaults(List<Fault> faults) {
    super("规则有 " + faults.size() + " 处错误：" + faults.get(0));
    this.faults = List.copyOf(faults);
  }

  static RuleFaults of(String message, String remedy) {
    return new RuleFaults(List.of(new Fault("", 0, message, remedy)));
  }

  /** At least one; by file and line. */
  public List<Fault> faults() {
    return faults;
  }
}
