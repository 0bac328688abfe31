package fadu.account;

import fadu.audit.AuditLog;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password, for the sign-in page and for interfaces alike. */
@Component
public class SignIn implements AuthenticationProvider {
  private static final int LONGEST_NAME = 64;

  private final Accounts accounts;
  private final Passwords passwords;
  private final LoginThrottle throttle;
  private final AuditLog audit;

  SignIn(Accounts accounts, Passwords passwords, LoginThrottle throttle, AuditLog audit) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
    this.audit = audit;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String name = attempt.getName();
    String password = String.valueOf(attempt.getCredentials());
    String address = address(attempt);
    if (name.length() > LONGEST_NAME) {
      throw new BadCredentialsException("name too long");
    }
    if (!throttle.open(name, address)) {
      throw new LockedException("too many failures");
    }
    Optional<Account> account = accounts.named(name).filter(a -> !a.disabled());
    if (account.isEmpty()) {
      passwords.waste(password);
    }
    if (account.isEmpty() || !passwords.matches(password, account.get().passwordHash())) {
      throttle.failed(name, address);
      audit.append(name, address, "sign-in", "", "refused");
      throw new BadCredentialsException("wrong name or password");
    }
    throttle.succeeded(name, address);
    SignedIn who = SignedIn.of(account.get());
    UsernamePasswordAuthenticationToken token =
        UsernamePasswordAuthenticationToken.authenticated(
            who, null, List.of(new SimpleGrantedAuthority("ROLE_" + who.role().name())));
    token.setDetails(attempt.getDetails());
    return token;
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
            && details.getRemoteAddress() != null
        ? details.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
