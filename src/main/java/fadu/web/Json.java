package fadu.web;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reading members of a result that may not be there. */
final class Json {
  private Json() {}

  static String text(JsonNode node, String member) {
    return node.path(member).asString("");
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  static List<String> texts(JsonNode array) {
    return list(array).stream().map(each -> each.asString("")).toList();
  }
}
