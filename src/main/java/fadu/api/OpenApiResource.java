package fadu.api;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Serves the description of this interface to programs. */
@RestController
@RequestMapping("/api/v1")
class OpenApiResource {
  private final OpenApi api;
  private final byte[] json;

  OpenApiResource(OpenApi api, JsonMapper mapper) {
    this.api = api;
    json = mapper.writeValueAsBytes(api.document());
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] json() {
    return json.clone();
  }

  @GetMapping(path = "/openapi.yaml", produces = "application/yaml;charset=UTF-8")
  String yaml() {
    return api.yaml();
  }
}
