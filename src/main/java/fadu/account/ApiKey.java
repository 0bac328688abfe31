package fadu.account;

import java.util.OptionalLong;

/**
 * What a program of a department signs in with. The secret itself is nowhere.
 *
 * @param id public part of the key
 * @param name what the program is called
 * @param createdBy account name of who issued it
 * @param createdAt milliseconds since 1970, as the other times
 * @param lastUsedAt to the minute
 */
public record ApiKey(
    String id,
    String name,
    String accountId,
    Department department,
    String createdBy,
    long createdAt,
    OptionalLong expiresAt,
    OptionalLong revokedAt,
    OptionalLong lastUsedAt) {

  public boolean valid(long now) {
    return revokedAt.isEmpty() && (expiresAt.isEmpty() || now < expiresAt.getAsLong());
  }
}
