package fadu.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of this interface, OpenAPI 3.1. It is written by hand; tests hold us to it. */
@Component
public class OpenApi {
  private static final String FILE = "/openapi/fadu.yaml";

  private final String yaml;
  private final Map<String, Object> document;

  OpenApi() throws IOException {
    try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream(FILE))) {
      yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
  }

  /** The file itself. */
  String yaml() {
    return yaml;
  }

  /** What it says, as nested maps and lists. */
  public Map<String, Object> document() {
    return document;
  }
}
