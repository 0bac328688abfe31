package fadu.api;

import fadu.account.ApiKey;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A key, as JSON.
 *
 * @param state valid, expired or revoked
 * @param key what the program sends; only in the answer that issues it
 */
record KeyDocument(
    String id,
    String name,
    String department,
    String state,
    String createdBy,
    String createdAt,
    @Nullable String expiresAt,
    @Nullable String revokedAt,
    @Nullable String lastUsedAt,
    @Nullable String key) {

  static KeyDocument of(ApiKey key, Clock clock, @Nullable String token) {
    return new KeyDocument(
        key.id(),
        key.name(),
        key.department().name(),
        key.revokedAt().isPresent() ? "revoked" : key.valid(clock.millis()) ? "valid" : "expired",
        key.createdBy(),
        time(key.createdAt(), clock),
        time(key.expiresAt(), clock),
        time(key.revokedAt(), clock),
        time(key.lastUsedAt(), clock),
        token);
  }

  private static @Nullable String time(OptionalLong millis, Clock clock) {
    return millis.isPresent() ? time(millis.getAsLong(), clock) : null;
  }

  private static String time(long millis, Clock clock) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        Instant.ofEpochMilli(millis).atZone(clock.getZone()));
  }
}
