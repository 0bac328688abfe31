package fadu.fact;

/**
 * A piece of text, normalised.
 *
 * @param text the value, folded and stripped
 * @param kind what sort of text it is among those of the same key (a placeholder: 下划线, 待定; a
 *     citation: 法律, 标准); empty if the key knows no sorts
 */
public record TextFact(String key, String text, String kind, Source source) implements Fact {
  @Override
  public String shown() {
    return text;
  }

  @Override
  public TextFact withSource(Source other) {
    return new TextFact(key, text, kind, other);
  }
}
