package fadu.web;

import static fadu.web.ApiDescription.list;
import static fadu.web.ApiDescription.map;
import static fadu.web.ApiDescription.text;

import fadu.web.ApiDescription.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of the interface's page. */
final class ApiRows {
  private ApiRows() {}

  static List<Row> parameters(Map<String, Object> document, List<?> parameters) {
    List<Row> rows = new ArrayList<>();
    for (Object each : parameters) {
      Map<String, Object> parameter = resolved(document, map(each));
      Map<String, Object> schema = map(parameter.get("schema"));
      rows.add(
          new Row(
              text(parameter, "name"),
              where(text(parameter, "in")) + " " + type(schema),
              Boolean.TRUE.equals(parameter.get("required")),
              text(parameter, "description"),
              reference(schema)));
    }
    return rows;
  }

  private static String where(String in) {
    return switch (in) {
      case "header" -> "请求头";
      case "path" -> "路径";
      default -> "参数";
    };
  }

  static List<Row> body(Map<String, Object> body) {
    return map(body.get("content")).values().stream()
        .flatMap(content -> members(map(map(content).get("schema"))).stream())
        .toList();
  }

  static List<Row> responses(Map<String, Object> document, Map<String, Object> responses) {
    List<Row> rows = new ArrayList<>();
    responses.forEach(
        (status, each) -> {
          Map<String, Object> response = resolved(document, map(each));
          String schema =
              map(response.get("content")).values().stream()
                  .map(content -> reference(map(map(content).get("schema"))))
                  .findFirst()
                  .orElse("");
          rows.add(new Row(status, "", false, text(response, "description"), schema));
        });
    return rows;
  }

  /** The members of an object, those of objects within it behind a dot. */
  static List<Row> members(Map<String, Object> schema) {
    Map<String, Row> rows = new LinkedHashMap<>();
    add("", schema, rows);
    return List.copyOf(rows.values());
  }

  private static void add(String prefix, Map<String, Object> schema, Map<String, Row> rows) {
    List<?> required = list(schema.get("required"));
    map(schema.get("properties"))
        .forEach(
            (name, value) -> {
              Map<String, Object> member = map(value);
              Map<String, Object> items = map(member.get("items"));
              String path = prefix + name;
              rows.put(
                  path,
                  new Row(
                      path,
                      type(member),
                      required.contains(name),
                      text(member, "description"),
                      reference(items.isEmpty() ? member : items)));
              add(path + ".", member, rows);
              add(path + "[].", items, rows);
            });
  }

  private static String type(Map<String, Object> schema) {
    if (schema.containsKey("enum")) {
      return list(schema.get("enum")).stream()
          .map(Object::toString)
          .collect(Collectors.joining(" | "));
    }
    if (schema.containsKey("const")) {
      return text(schema, "const");
    }
    Object type = schema.get("type");
    String name =
        type instanceof List<?> several
            ? several.stream().map(Object::toString).collect(Collectors.joining(" | "))
            : type == null ? "" : type.toString();
    return schema.containsKey("format") ? name + " (" + text(schema, "format") + ")" : name;
  }

  private static String reference(Map<String, Object> schema) {
    String path = text(schema, "$ref");
    if (path.isEmpty() && schema.containsKey("oneOf")) {
      path = text(map(list(schema.get("oneOf")).get(0)), "$ref");
    }
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Map<String, Object> resolved(
      Map<String, Object> document, Map<String, Object> schema) {
    Map<String, Object> found = schema;
    if (schema.containsKey("$ref")) {
      found = document;
      for (String name : text(schema, "$ref").substring(2).split("/")) {
        found = map(found.get(name));
      }
    }
    return found;
  }
}
