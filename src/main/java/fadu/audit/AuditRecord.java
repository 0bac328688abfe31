package fadu.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One act.
 *
 * @param sequence 1, 2, 3 … without gaps
 * @param at date, time and offset
 * @param actor name of the account
 * @param source address it came from
 * @param act what was done, e.g. {@code sign-in}
 * @param object to what, e.g. the id of a review
 * @param result how it ended
 * @param previousHash hash of the record before, 64 zeros for the first
 * @param hash SHA-256 over all the other members
 */
public record AuditRecord(
    long sequence,
    String at,
    String actor,
    String source,
    String act,
    String object,
    String result,
    String previousHash,
    String hash) {

  static final String ORIGIN = "0".repeat(64);

  /**
   * The hash these members must have; each is preceded by its length, so none can run into another.
   */
  String expectedHash() {
    StringBuilder all = new StringBuilder();
    for (String member :
        List.of(Long.toString(sequence), at, actor, source, act, object, result, previousHash)) {
      all.append(member.length()).append(':').append(member).append('\n');
    }
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  AuditRecord sealed() {
    return new AuditRecord(
        sequence, at, actor, source, act, object, result, previousHash, expectedHash());
  }
}
