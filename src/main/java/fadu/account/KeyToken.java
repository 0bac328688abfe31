package fadu.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key as it is handed out: {@code fadu_<id>_<secret>}. The secret has 256 random bits, so a plain
 * digest of it is enough to keep; a slow hash is for what people choose.
 */
record KeyToken(String id, String secret) {
  private static final String PREFIX = "fadu_";
  private static final int LONGEST = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  static KeyToken random() {
    return new KeyToken(HexFormat.of().formatHex(bytes(8)), base64(bytes(32)));
  }

  static Optional<KeyToken> parse(String text) {
    if (!text.startsWith(PREFIX) || text.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = text.substring(PREFIX.length());
    int cut = rest.indexOf('_');
    return cut == 16
        ? Optional.of(new KeyToken(rest.substring(0, cut), rest.substring(cut + 1)))
        : Optional.empty();
  }

  String text() {
    return PREFIX + id + "_" + secret;
  }

  String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In the same time, whatever differs. */
  boolean matches(String hash) {
    return MessageDigest.isEqual(
        hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] bytes(int count) {
    byte[] random = new byte[count];
    RANDOM.nextBytes(random);
    return random;
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Without the secret: records end up in logs. */
  @Override
  public String toString() {
    return PREFIX + id;
  }
}
