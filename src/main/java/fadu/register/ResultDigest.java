package fadu.register;

import fadu.text.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the register keeps of a result beside the result itself.
 *
 * @param ruleSet hash of the rules it was made with
 * @param violated number of points violated
 * @param sha256 hash of its bytes
 */
record ResultDigest(String ruleSet, int violated, String sha256) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Reads it from the bytes of a result; fails on anything that is not one. */
  static ResultDigest of(byte[] json) {
    try {
      JsonNode tree = JSON.readTree(json);
      if (!tree.path("schema").asString("").startsWith("fadu.review/")) {
        throw new IllegalArgumentException("not a review");
      }
      return new ResultDigest(
          tree.path("ruleSet").path("sha256").asString(""),
          tree.path("summary").path("violated").asInt(0),
          Sha256.of(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }
}
