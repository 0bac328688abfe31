package fadu;

import fadu.account.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever signed in with a one-time password gets no further than to the page that changes it. */
final class OneTimePasswordFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    boolean allowed =
        path.equals("/password")
            || path.equals("/logout")
            || path.equals("/error")
            || path.startsWith("/static/")
            || path.startsWith("/webjars/");
    if (who != null
        && who.getPrincipal() instanceof SignedIn signedIn
        && signedIn.oneTime()
        && !allowed) {
      response.sendRedirect(request.getContextPath() + "/password");
    } else {
      chain.doFilter(request, response);
    }
  }
}
