package fadu.clause;

import java.util.Map;
import java.util.Optional;

/**
 * Which words name which side in this submission: 甲方 is the employer only where the heading says
 * so.
 *
 * @param aliases folded word → side, e.g. 甲方 → employer, 镇里 → employer
 */
public record Roles(Map<String, Party> aliases) {
  public Roles {
    aliases = Map.copyOf(aliases);
  }

  public Optional<Party> of(String word) {
    return Optional.ofNullable(aliases.get(word));
  }
}
