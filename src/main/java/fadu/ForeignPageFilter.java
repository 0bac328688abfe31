package fadu;

import fadu.api.ProblemWriter;
import fadu.api.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A browser that once was given a password for the interface sends it along with every request,
 * also those that a foreign page makes it send. Such requests say so, and are refused.
 */
final class ForeignPageFilter extends OncePerRequestFilter {
  private final ProblemWriter problems;

  ForeignPageFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean foreign = "cross-site".equals(site) || "same-site".equals(site);
    if (foreign && !request.getMethod().equals("GET")) {
      problems.write(Problems.of(403), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
