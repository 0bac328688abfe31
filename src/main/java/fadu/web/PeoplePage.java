package fadu.web;

import fadu.account.Accounts;
import fadu.account.ApiKey;
import fadu.account.ApiKeys;
import fadu.account.Department;
import fadu.account.Departments;
import fadu.account.People;
import fadu.account.Role;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People, departments and keys, for the administrator. */
@Controller
class PeoplePage {
  private static final int LONGEST = 100;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  /** A line of the table of keys; {@code state}: valid, expired or revoked. */
  record KeyRow(
      String id, String name, String department, String state, String createdAt, String lastUsed) {}

  private final Accounts accounts;
  private final Departments departments;
  private final ApiKeys keys;
  private final People people;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  PeoplePage(
      Accounts accounts,
      Departments departments,
      ApiKeys keys,
      People people,
      AuditLog audit,
      TransactionOperations transaction,
      Clock clock) {
    this.accounts = accounts;
    this.departments = departments;
    this.keys = keys;
    this.people = people;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/people")
  String page(Model model) {
    List<Department> all = departments.all();
    Map<String, String> names =
        all.stream().collect(Collectors.toMap(Department::id, Department::name));
    model.addAttribute("people", accounts.people());
    model.addAttribute("departments", all);
    model.addAttribute("departmentNames", names);
    model.addAttribute("roles", Role.values());
    model.addAttribute("keys", keys.all().stream().map(this::row).toList());
    return "people";
  }

  @PostMapping("/people")
  String create(
      @RequestParam String name,
      @RequestParam String displayName,
      @RequestParam Role role,
      @RequestParam(defaultValue = "") String department,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      RedirectAttributes after) {
    String called = name.strip();
    return secret(
        after,
        called,
        () -> people.create(called, displayName, role, department, who, request.getRemoteAddr()));
  }

  @PostMapping("/people/{id}/password")
  String reset(
      @PathVariable String id,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      RedirectAttributes after) {
    String name = accounts.find(id).map(a -> a.name()).orElse("");
    return secret(after, name, () -> people.resetPassword(id, who, request.getRemoteAddr()));
  }

  @PostMapping("/people/{id}/state")
  String state(
      @PathVariable String id,
      @RequestParam boolean disabled,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      RedirectAttributes after) {
    try {
      people.setDisabled(id, disabled, who, request.getRemoteAddr());
    } catch (People.Refused e) {
      after.addFlashAttribute("fault", e.getMessage());
    }
    return "redirect:/people";
  }

  @PostMapping("/people/departments")
  String department(
      @RequestParam String name,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      RedirectAttributes after) {
    String called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST) {
      after.addFlashAttribute("fault", "people.fault.display");
    } else if (departments.named(called).isPresent()) {
      after.addFlashAttribute("fault", "people.fault.department.taken");
    } else {
      transaction.executeWithoutResult(
          status -> {
            Department created = departments.create(called);
            audit.append(
                who.getName(), request.getRemoteAddr(), "create-department", created.id(), called);
          });
    }
    return "redirect:/people#departments";
  }

  @PostMapping("/people/keys")
  String key(
      @RequestParam String name,
      @RequestParam String department,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          java.util.Optional<LocalDate> expiresOn,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      RedirectAttributes after) {
    String called = name.strip();
    java.util.Optional<Department> of = departments.find(department);
    if (called.isEmpty() || called.length() > LONGEST || of.isEmpty()) {
      after.addFlashAttribute(
          "fault", of.isEmpty() ? "people.fault.department" : "people.fault.display");
      return "redirect:/people#keys";
    }
    OptionalLong until =
        expiresOn.isPresent()
            ? OptionalLong.of(
                expiresOn
                    .get()
                    .plusDays(1)
                    .atStartOfDay(clock.getZone())
                    .toInstant()
                    .toEpochMilli())
            : OptionalLong.empty();
    ApiKeys.Issued issued =
        transaction.execute(
            status -> {
              ApiKeys.Issued made = keys.issue(called, of.get(), until, who.getName());
              audit.append(
                  who.getName(),
                  request.getRemoteAddr(),
                  "issue-key",
                  made.key().id(),
                  of.get().name());
              return made;
            });
    after.addFlashAttribute("token", issued.token());
    after.addFlashAttribute("secretOf", called);
    return "redirect:/people";
  }

  @PostMapping("/people/keys/{id}/revoke")
  String revoke(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    transaction.executeWithoutResult(
        status -> {
          if (keys.revoke(id)) {
            audit.append(who.getName(), request.getRemoteAddr(), "revoke-key", id, "ok");
          }
        });
    return "redirect:/people#keys";
  }

  /** Shows a password once, on the page that follows. */
  private static String secret(RedirectAttributes after, String name, Supplier<String> act) {
    try {
      after.addFlashAttribute("password", act.get());
      after.addFlashAttribute("secretOf", name);
    } catch (People.Refused e) {
      after.addFlashAttribute("fault", e.getMessage());
    }
    return "redirect:/people";
  }

  private KeyRow row(ApiKey key) {
    return new KeyRow(
        key.id(),
        key.name(),
        key.department().name(),
        key.revokedAt().isPresent() ? "revoked" : key.valid(clock.millis()) ? "valid" : "expired",
        day(OptionalLong.of(key.createdAt())),
        day(key.lastUsedAt()));
  }

  private String day(OptionalLong millis) {
    return millis.isPresent()
        ? DAY.format(Instant.ofEpochMilli(millis.getAsLong()).atZone(clock.getZone()))
        : "—";
  }
}
