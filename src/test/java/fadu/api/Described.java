package fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Holds answers to what the OpenAPI document says of them. */
final class Described {
  private static final com.fasterxml.jackson.databind.ObjectMapper JSON =
      new com.fasterxml.jackson.databind.ObjectMapper();

  private final Map<String, Object> document;
  private final String text;

  Described() throws IOException {
    document = new OpenApi().document();
    text = new JsonMapper().writeValueAsString(document);
  }

  Map<String, Object> document() {
    return document;
  }

  /** What the document says of a status of an operation, references resolved. */
  Map<?, ?> response(String path, String method, int status) {
    Map<?, ?> responses =
        (Map<?, ?>) map(map(map(document.get("paths")).get(path)).get(method)).get("responses");
    assertThat(responses.containsKey("" + status)).as("%s %s %s", method, path, status).isTrue();
    Map<?, ?> response = map(responses.get("" + status));
    Object reference = response.get("$ref");
    return reference == null
        ? response
        : map(
            map(map(document.get("components")).get("responses"))
                .get(reference.toString().substring("#/components/responses/".length())));
  }

  /** Fails unless the answer is one the document allows. */
  void holds(String path, String method, int status, String type, String body) throws IOException {
    Map<?, ?> content = map(response(path, method, status).get("content"));
    String bare = type.replaceAll(";.*", "");
    assertThat(content.containsKey(bare)).as("%s %s %s as %s", method, path, status, bare).isTrue();
    assertThat(faults(schema(map(content.get(bare))), body)).as(body).isEmpty();
  }

  /** What is wrong with a JSON text by one of the document's schemas. */
  Set<ValidationMessage> faults(Map<?, ?> schema, String body) throws IOException {
    com.fasterxml.jackson.databind.node.ObjectNode root =
        (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(text);
    com.fasterxml.jackson.databind.node.ObjectNode wanted = JSON.valueToTree(schema);
    wanted.set("components", root.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(wanted)
        .validate(JSON.readTree(body));
  }

  Map<?, ?> named(String schema) {
    return Map.of("allOf", List.of(Map.of("$ref", "#/components/schemas/" + schema)));
  }

  private static Map<?, ?> schema(Map<?, ?> media) {
    return Map.of("allOf", List.of(media.get("schema")));
  }

  static Map<?, ?> map(Object value) {
    assertThat(value).isInstanceOf(Map.class);
    return (Map<?, ?>) value;
  }
}
