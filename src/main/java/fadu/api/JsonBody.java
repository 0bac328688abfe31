package fadu.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small JSON object that someone sent, read with limits; what is wrong is named by its member.
 */
final class JsonBody {
  private static final int LONGEST = 1 << 20;
  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(32)
                      .maxStringLength(100_000)
                      .maxNumberLength(40)
                      .build())
              .build());

  private final JsonNode object;

  private JsonBody(JsonNode object) {
    this.object = object;
  }

  /**
   * @param members the names it may have
   */
  static JsonBody of(HttpServletRequest request, Set<String> members) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new ProblemException(
          Problem.of(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE", "JSON 内容超过 1 MB。", "")
              .limit(LONGEST, OptionalLong.of(bytes.length)));
    }
    JsonNode node;
    try {
      node = MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.BAD_REQUEST, "JSON_INVALID", "内容不是有效的 JSON。", "请用 UTF-8 编码的 JSON 对象提交。"));
    }
    if (!node.isObject()) {
      throw new ProblemException(
          Problem.of(HttpStatus.BAD_REQUEST, "JSON_INVALID", "内容应是一个 JSON 对象。", ""));
    }
    for (String name : node.propertyNames()) {
      if (!members.contains(name)) {
        throw invalid(
            name.substring(0, Math.min(100, name.length())),
            "不认识这一项；可用的是 " + String.join("、", members.stream().sorted().toList()) + "。");
      }
    }
    return new JsonBody(node);
  }

  /** A text that must be there, without blanks at its ends. */
  String text(String member, int longest) {
    JsonNode value = object.path(member);
    String text = value.isString() ? value.asString().strip() : "";
    if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
      throw invalid(member, member + " 应是 1 至 " + longest + " 个字的文本。");
    }
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw invalid(member, member + " 不能含有控制字符。");
    }
    return text;
  }

  /** A date that may be there. */
  Optional<LocalDate> date(String member) {
    JsonNode value = object.path(member);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    try {
      if (value.isString() && value.asString().length() == 10) {
        return Optional.of(LocalDate.parse(value.asString()));
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw invalid(member, member + " 应是一个日期，写作 2026-12-31 的形式。");
  }

  static ProblemException invalid(String member, String detail) {
    return new ProblemException(
        Problem.of(HttpStatus.BAD_REQUEST, "PARAMETER_INVALID", detail, "").at(member));
  }
}
