package fadu.web;

import fadu.account.SignedIn;
import fadu.api.Problem;
import fadu.api.ProblemWriter;
import fadu.api.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whatever goes wrong becomes a problem document for programs and a page for people. */
@Controller
@ControllerAdvice
class Errors implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final ProblemWriter writer;

  Errors(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler(Exception.class)
  Object thrown(Exception exception, HttpServletRequest request) {
    return show(exception, request);
  }

  /** Where the container sends what happened outside the controllers. */
  @RequestMapping("${spring.web.error.path:/error}")
  Object sent(HttpServletRequest request) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (thrown instanceof IOException) {
      return answer(Problems.brokenOff(), request); // The container's own are of the connection.
    }
    if (thrown instanceof Exception exception) {
      return show(root(exception), request);
    }
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return answer(Problems.of(status instanceof Integer code ? code : 404), request);
  }

  private static Exception root(Exception exception) {
    return exception instanceof jakarta.servlet.ServletException
            && exception.getCause() instanceof Exception cause
        ? cause
        : exception;
  }

  private Object show(Exception exception, HttpServletRequest request) {
    Problem problem = Problems.of(exception);
    if (problem.status().is5xxServerError()) {
      LOG.error("{} {}", problem.code(), request.getRequestURI(), exception);
    }
    return answer(problem, request);
  }

  private Object answer(Problem problem, HttpServletRequest request) {
    if (program(request)) {
      ResponseEntity.BodyBuilder answer =
          ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
      if (problem.status().value() == 503) {
        answer.header("Retry-After", "10");
      }
      return answer.body(writer.bytes(problem, request));
    }
    ModelAndView page =
        new ModelAndView(
            "error",
            Map.of("problem", problem, "trace", fadu.api.Trace.of(request).orElse("")),
            problem.status());
    if (request.getUserPrincipal() instanceof Authentication who
        && who.getPrincipal() instanceof SignedIn signedIn) {
      page.addObject("signedIn", signedIn);
    }
    return page;
  }

  private static boolean program(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = original == null ? request.getRequestURI() : original.toString();
    String accept = Objects.toString(request.getHeader("Accept"), "");
    return path.startsWith(request.getContextPath() + "/api/")
        || (accept.contains("json") && !accept.contains("text/html"));
  }
}
