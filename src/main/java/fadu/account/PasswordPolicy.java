package fadu.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** What a password must be, and the making of one-time passwords. */
public final class PasswordPolicy {
  private static final int SHORTEST = 10;
  // The hash sees no more than this.
  private static final int LONGEST_BYTES = 72;
  // No characters that look like others.
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordPolicy() {}

  /** What is wrong with a new password, as a key of the message files; empty if nothing is. */
  public static Optional<String> fault(String password, String accountName) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("password.fault.short");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      return Optional.of("password.fault.long");
    }
    if (classes(password) < 3) {
      return Optional.of("password.fault.classes");
    }
    if (password.toLowerCase(Locale.ROOT).contains(accountName.toLowerCase(Locale.ROOT))) {
      return Optional.of("password.fault.name");
    }
    return Optional.empty();
  }

  private static long classes(String password) {
    return java.util.stream.Stream.<java.util.function.IntPredicate>of(
            Character::isLowerCase,
            Character::isUpperCase,
            Character::isDigit,
            c -> !Character.isLowerCase(c) && !Character.isUpperCase(c) && !Character.isDigit(c))
        .filter(kind -> password.codePoints().anyMatch(kind))
        .count();
  }

  /** A random password of over 110 bits, in groups that can be typed. */
  public static String random() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
