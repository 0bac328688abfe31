package fadu;

/** Entry point. */
public final class Fadu {
  private Fadu() {}

  public static void main(String[] args) {}
}
