package fadu.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not fulfilled, for people and programs (RFC 9457).
 *
 * @param code stable code
 * @param detail Chinese sentence: what, where
 * @param hint Chinese sentence: what to do; empty where the detail says it
 * @param field the header, parameter or part of the request that is at fault, where it is one
 * @param limit the limit that was passed, where it is one
 * @param actual what the request has, where it is a limit
 */
public record Problem(
    HttpStatus status,
    String code,
    String detail,
    String hint,
    Optional<String> field,
    OptionalLong limit,
    OptionalLong actual) {
  private static final String ADVICE = "请用 Word 或 WPS 打开文件核对，另存后重新提交；仍不成功时请联系管理员。";

  public static Problem of(HttpStatus status, String code, String detail, String hint) {
    return new Problem(
        status, code, detail, hint, Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
  }

  /** Names what is at fault. */
  public Problem at(String field) {
    return new Problem(status, code, detail, hint, Optional.of(field), limit, actual);
  }

  /**
   * What a review was refused or failed with. Its message says first what is wrong, then what to
   * do; here the two stand apart.
   */
  public static Problem told(
      HttpStatus status, String code, String message, OptionalLong limit, OptionalLong actual) {
    int advice = first(message.indexOf("；请"), message.indexOf("。请"));
    return advice < 0
        ? new Problem(status, code, message, ADVICE, Optional.empty(), limit, actual)
        : new Problem(
            status,
            code,
            message.substring(0, advice) + "。",
            message.substring(advice + 1),
            Optional.empty(),
            limit,
            actual);
  }

  private static int first(int one, int other) {
    return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
  }

  public Problem limit(long limit, OptionalLong actual) {
    return new Problem(status, code, detail, hint, field, OptionalLong.of(limit), actual);
  }

  /** The members of the problem document, in order. */
  public Map<String, Object> members(String instance, Optional<String> traceId) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "urn:fadu:problem:" + code);
    members.put("title", Titles.of(status));
    members.put("status", status.value());
    members.put("detail", detail);
    members.put("instance", instance);
    members.put("code", code);
    field.ifPresent(value -> members.put("field", value));
    limit.ifPresent(value -> members.put("limit", value));
    actual.ifPresent(value -> members.put("actual", value));
    if (!hint.isEmpty()) {
      members.put("hint", hint);
    }
    traceId.ifPresent(id -> members.put("traceId", id));
    return members;
  }
}
