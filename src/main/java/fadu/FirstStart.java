package fadu;

import fadu.account.Account;
import fadu.account.Accounts;
import fadu.account.PasswordPolicy;
import fadu.account.Passwords;
import fadu.account.Role;
import fadu.audit.AuditLog;
import fadu.register.Intake;
import fadu.register.ReviewQueue;
import fadu.register.SubmissionList;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What happens once the service listens: leftovers are removed, interrupted reviews taken up, and
 * the console told where to go. As long as nobody has signed in as the first administrator, each
 * start makes a new one-time password and shows it here, once; it is stored as a hash only.
 */
@Component
class FirstStart implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
  private static final String ADMINISTRATOR = "admin";

  private final Accounts accounts;
  private final Passwords passwords;
  private final AuditLog audit;
  private final Intake intake;
  private final ReviewQueue queue;
  private final SubmissionList list;
  private final Environment environment;

  FirstStart(
      Accounts accounts,
      Passwords passwords,
      AuditLog audit,
      Intake intake,
      ReviewQueue queue,
      SubmissionList list,
      Environment environment) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.audit = audit;
    this.intake = intake;
    this.queue = queue;
    this.list = list;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    int removed = intake.sweep();
    if (removed > 0) {
      LOG.info("removed {} leftover files", removed);
    }
    list.complete();
    queue.start();
    greet(System.out);
  }

  private void greet(PrintStream console) {
    StringBuilder text = new StringBuilder("\n法度 Fadu 已启动 / is running:  ").append(url());
    oneTimePassword()
        .ifPresent(
            password ->
                text.append("\n首次登录 / first sign-in:  账号 / account: ")
                    .append(ADMINISTRATOR)
                    .append("   一次性密码 / one-time password: ")
                    .append(password)
                    .append("\n（登录后须修改密码；此密码只显示这一次，未存盘。Shown once; to be changed at sign-in.）"));
    console.println(text.append('\n'));
    console.flush();
  }

  private Optional<String> oneTimePassword() {
    Optional<Account> administrator = accounts.named(ADMINISTRATOR);
    if (administrator.isPresent() ? !administrator.get().oneTime() : !accounts.all().isEmpty()) {
      return Optional.empty();
    }
    String password = PasswordPolicy.random();
    String hash = passwords.hash(password);
    if (administrator.isPresent()) {
      accounts.setPassword(administrator.get().id(), hash, true);
    } else {
      accounts.create(ADMINISTRATOR, "管理员", Role.ADMINISTRATOR, hash);
    }
    audit.append("system", "", "one-time-password", ADMINISTRATOR, "created");
    return Optional.of(password);
  }

  private String url() {
    boolean tls = environment.getProperty("server.ssl.enabled", Boolean.class, false);
    return (tls ? "https" : "http")
        + "://localhost:"
        + environment.getProperty("local.server.port", "8080")
        + environment.getProperty("server.servlet.context-path", "/");
  }
}
