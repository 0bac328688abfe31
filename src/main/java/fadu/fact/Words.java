package fadu.fact;

import java.util.List;

/** Plain words of which one is enough; much cheaper to look for than an expression. */
public record Words(List<String> any) {
  /**
   * @param bars the words, separated by |
   */
  public static Words of(String bars) {
    return new Words(List.of(bars.split("\\|")));
  }

  public boolean in(String text) {
    for (String word : any) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
