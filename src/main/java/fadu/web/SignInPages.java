package fadu.web;

import fadu.account.Account;
import fadu.account.Accounts;
import fadu.account.LoginThrottle;
import fadu.account.PasswordPolicy;
import fadu.account.Passwords;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and changing one's password. */
@Controller
class SignInPages {
  private final Accounts accounts;
  private final Passwords passwords;
  private final LoginThrottle throttle;
  private final AuditLog audit;
  private final TransactionOperations transaction;

  SignInPages(
      Accounts accounts,
      Passwords passwords,
      LoginThrottle throttle,
      AuditLog audit,
      TransactionOperations transaction) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping("/login")
  String login() {
    return "login";
  }

  @GetMapping("/password")
  String form() {
    return "password";
  }

  @PostMapping("/password")
  String change(
      @RequestParam String current,
      @RequestParam String password,
      @RequestParam String again,
      Authentication authentication,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    SignedIn who = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
    Account account = accounts.find(who.id()).orElseThrow();
    Optional<String> fault = fault(account, current, password, again, request.getRemoteAddr());
    if (fault.isPresent()) {
      model.addAttribute("fault", fault.get());
      return "password";
    }
    String hash = passwords.hash(password);
    transaction.executeWithoutResult(
        status -> {
          accounts.setPassword(account.id(), hash, false);
          audit.append(
              account.name(), request.getRemoteAddr(), "change-password", account.name(), "ok");
        });
    // A new session, so that nothing of the one-time password's session lives on.
    request.changeSessionId();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            who.withOwnPassword(), null, authentication.getAuthorities()));
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    return "redirect:/?changed";
  }

  private Optional<String> fault(
      Account account, String current, String password, String again, String address) {
    if (!throttle.open(account.name(), address)) {
      return Optional.of("login.locked");
    }
    if (!passwords.matches(current, account.passwordHash())) {
      throttle.failed(account.name(), address);
      return Optional.of("password.fault.current");
    }
    if (!password.equals(again)) {
      return Optional.of("password.fault.again");
    }
    if (password.equals(current)) {
      return Optional.of("password.fault.same");
    }
    return PasswordPolicy.fault(password, account.name());
  }
}
