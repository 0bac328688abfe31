package fadu.testing;

/**
 * A hostile, damaged or odd file and the one right answer to it.
 *
 * @param kind class of the list of threats: A1 bombs … A28 lengths
 * @param expected {@code REFUSED CODE} or {@code READ format WARNING …}, {@code partial} where not
 *     all of it can be read
 */
public record BadFile(String kind, String name, byte[] content, String expected) {
  @Override
  public String toString() {
    return kind + " " + name;
  }
}
