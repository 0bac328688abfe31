package fadu.fact;

import fadu.fact.pattern.OneOf;
import java.util.List;

/** Plain words of which one is enough; much cheaper to look for than an expression. */
public final class Words {
  private final List<String> any;
  private final OneOf oneOf;

  public Words(List<String> any) {
    this.any = List.copyOf(any);
    this.oneOf = new OneOf(any);
  }

  /**
   * @param bars the words, separated by |
   */
  public static Words of(String bars) {
    return new Words(List.of(bars.split("\\|")));
  }

  public List<String> any() {
    return any;
  }

  OneOf oneOf() {
    return oneOf;
  }

  public boolean in(String text) {
    return oneOf.in(text);
  }
}
