package fadu.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** An OpenAPI document as its page shows it. */
record ApiDescription(
    String title,
    String version,
    String description,
    List<Group> groups,
    List<Schema> schemas,
    List<Row> codes) {

  /** Operations of one tag. */
  record Group(String name, String description, List<Operation> operations) {}

  record Operation(
      String id,
      String method,
      String path,
      String summary,
      String description,
      List<Row> parameters,
      List<Row> body,
      List<Row> responses) {}

  record Schema(String name, String description, List<Row> members) {}

  /**
   * @param schema name of the schema it points to, empty if none
   */
  record Row(String name, String type, boolean required, String description, String schema) {}

  static ApiDescription of(Map<String, Object> document) {
    Map<String, Object> info = map(document.get("info"));
    Map<String, Object> components = map(document.get("components"));
    List<Group> groups = new ArrayList<>();
    for (Object tag : list(document.get("tags"))) {
      String name = text(map(tag), "name");
      groups.add(new Group(name, text(map(tag), "description"), operations(document, name)));
    }
    List<Schema> schemas = new ArrayList<>();
    map(components.get("schemas"))
        .forEach(
            (name, schema) ->
                schemas.add(
                    new Schema(
                        name, text(map(schema), "description"), ApiRows.members(map(schema)))));
    List<Row> codes = new ArrayList<>();
    map(document.get("x-codes"))
        .forEach((code, says) -> codes.add(new Row(code, "", false, says.toString(), "")));
    return new ApiDescription(
        text(info, "title"),
        text(info, "version"),
        text(info, "description"),
        groups,
        schemas,
        codes);
  }

  private static List<Operation> operations(Map<String, Object> document, String tag) {
    List<Operation> operations = new ArrayList<>();
    map(document.get("paths"))
        .forEach(
            (path, item) ->
                map(item)
                    .forEach(
                        (method, operation) -> {
                          if (list(map(operation).get("tags")).contains(tag)) {
                            operations.add(
                                operation(document, path, method, map(item), map(operation)));
                          }
                        }));
    return operations;
  }

  private static Operation operation(
      Map<String, Object> document,
      String path,
      String method,
      Map<String, Object> item,
      Map<String, Object> operation) {
    List<Object> parameters = new ArrayList<>(list(item.get("parameters")));
    parameters.addAll(list(operation.get("parameters")));
    return new Operation(
        text(operation, "operationId"),
        method.toUpperCase(Locale.ROOT),
        path,
        text(operation, "summary"),
        text(operation, "description"),
        ApiRows.parameters(document, parameters),
        ApiRows.body(map(operation.get("requestBody"))),
        ApiRows.responses(document, map(operation.get("responses"))));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  static String text(Map<String, Object> map, String name) {
    return Objects.toString(map.get(name), "").replace("`", "");
  }
}
