package fadu;

import fadu.account.ApiKeys;
import fadu.account.LoginThrottle;
import fadu.account.People;
import fadu.account.Role;
import fadu.account.SignedIn;
import fadu.api.ProblemWriter;
import fadu.api.Problems;
import fadu.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may come in by which door: people by a session, programs by a key, or name and password, per
 * call. Passwords are checked by {@link fadu.account.SignIn}, which Spring finds by itself; naming
 * it here as well would make it check, and count, every failure twice.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  /** Programs. No session, so nothing a foreign page could ride on. */
  @Bean
  @Order(1)
  SecurityFilterChain interfaces(
      HttpSecurity http,
      ProblemWriter problems,
      ApiKeys keys,
      LoginThrottle throttle,
      AuditLog audit)
      throws Exception {
    return http.securityMatcher("/api/**")
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .addFilterBefore(new ForeignPageFilter(problems), BasicAuthenticationFilter.class)
        .addFilterAfter(
            new KeyFilter(keys, throttle, audit, problems), BasicAuthenticationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/api/v1/openapi.json", "/api/v1/openapi.yaml")
                    .permitAll()
                    .requestMatchers("/api/v1/departments/**", "/api/v1/keys/**")
                    .hasRole(Role.ADMINISTRATOR.name())
                    .anyRequest()
                    .authenticated())
        .headers(h -> h.contentSecurityPolicy(p -> p.policyDirectives(CONTENT_POLICY)))
        .httpBasic(basic -> basic.authenticationEntryPoint((q, a, e) -> refuse(q, a, e, problems)))
        .exceptionHandling(
            e ->
                e.authenticationEntryPoint((q, a, x) -> refuse(q, a, x, problems))
                    .accessDeniedHandler((q, a, x) -> problems.write(Problems.of(403), q, a)))
        .build();
  }

  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      AuthenticationException why,
      ProblemWriter problems)
      throws IOException {
    if (why instanceof LockedException) {
      response.setHeader("Retry-After", "900");
      problems.write(Problems.tooManyAttempts(), request, response);
      return;
    }
    response.setHeader(
        "WWW-Authenticate", "Basic realm=\"fadu\", charset=\"UTF-8\", Bearer realm=\"fadu\"");
    problems.write(Problems.of(401), request, response);
  }

  /** People. */
  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, AuditLog audit, People people) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/login", "/error", "/static/**", "/webjars/**", "/favicon.ico")
                    .permitAll()
                    .requestMatchers("/status", "/people", "/people/**")
                    .hasRole(Role.ADMINISTRATOR.name())
                    .anyRequest()
                    .authenticated())
        .addFilterBefore(new SignedInUploadFilter(), CsrfFilter.class)
        .addFilterBefore(new StillAllowedFilter(people), AuthorizationFilter.class)
        .addFilterAfter(new OneTimePasswordFilter(), AuthorizationFilter.class)
        .formLogin(
            form ->
                form.loginPage("/login")
                    .successHandler(
                        (request, response, who) -> {
                          audit.append(who.getName(), request.getRemoteAddr(), "sign-in", "", "ok");
                          boolean oneTime = who.getPrincipal() instanceof SignedIn s && s.oneTime();
                          response.sendRedirect(
                              request.getContextPath() + (oneTime ? "/password" : "/"));
                        })
                    .failureHandler(
                        (request, response, why) ->
                            response.sendRedirect(
                                request.getContextPath()
                                    + (why instanceof LockedException
                                        ? "/login?locked"
                                        : "/login?error"))))
        .logout(out -> out.logoutSuccessUrl("/login?out").deleteCookies("FADU"))
        .headers(
            h ->
                h.contentSecurityPolicy(p -> p.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }
}
