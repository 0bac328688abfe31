package fadu;

import fadu.account.ApiKeys;
import fadu.account.LoginThrottle;
import fadu.account.SignedIn;
import fadu.api.Problem;
import fadu.api.ProblemWriter;
import fadu.api.Problems;
import fadu.audit.AuditLog;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets programs in by their key: {@code Authorization: Bearer fadu_…}. */
final class KeyFilter extends OncePerRequestFilter {
  private static final String SCHEME = "bearer ";
  private static final int SHOWN = 21;

  private final ApiKeys keys;
  private final LoginThrottle throttle;
  private final AuditLog audit;
  private final ProblemWriter problems;

  KeyFilter(ApiKeys keys, LoginThrottle throttle, AuditLog audit, ProblemWriter problems) {
    this.keys = keys;
    this.throttle = throttle;
    this.audit = audit;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      chain.doFilter(request, response);
      return;
    }
    String token = header.substring(SCHEME.length()).strip();
    // The public part only: what is behind it must not end up in a log.
    String shown = token.substring(0, Math.min(SHOWN, token.length()));
    String address = request.getRemoteAddr();
    if (!throttle.open(shown, address)) {
      response.setHeader("Retry-After", "900");
      problems.write(Problems.tooManyAttempts(), request, response);
      return;
    }
    Optional<SignedIn> who = keys.signIn(token);
    if (who.isEmpty()) {
      throttle.failed(shown, address);
      audit.append(shown, address, "sign-in", "", "refused");
      response.setHeader("WWW-Authenticate", "Bearer realm=\"fadu\", error=\"invalid_token\"");
      problems.write(
          Problem.of(HttpStatus.UNAUTHORIZED, "KEY_INVALID", "接口密钥不存在、已停用或已到期。", "请向管理员申请新的密钥。"),
          request,
          response);
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            who.get(),
            null,
            List.of(new SimpleGrantedAuthority("ROLE_" + who.get().role().name()))));
    SecurityContextHolder.setContext(context);
    try {
      chain.doFilter(request, response);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}
