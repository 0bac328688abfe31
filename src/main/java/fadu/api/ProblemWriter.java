package fadu.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as {@code application/problem+json}. */
@Component
public class ProblemWriter {
  public static final String TYPE = "application/problem+json";

  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  public byte[] bytes(Problem problem, HttpServletRequest request) {
    Object path = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
    return json.writeValueAsBytes(
        problem.members(
            path == null ? request.getRequestURI() : path.toString(), Trace.of(request)));
  }

  /** Answers a request from outside the controllers. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = bytes(problem, request);
    response.setStatus(problem.status().value());
    response.setContentType(TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
