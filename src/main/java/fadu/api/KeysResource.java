package fadu.api;

import fadu.account.ApiKeys;
import fadu.account.Department;
import fadu.account.Departments;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The keys of programs, for the administrator. */
@RestController
@RequestMapping("/api/v1/keys")
class KeysResource {
  private static final int LONGEST_NAME = 100;
  private static final Set<String> MEMBERS = Set.of("name", "department", "expiresOn");

  record Listed(String schema, List<KeyDocument> keys) {}

  private final ApiKeys keys;
  private final Departments departments;
  private final AuditLog audit;
  private final Clock clock;

  KeysResource(ApiKeys keys, Departments departments, AuditLog audit, Clock clock) {
    this.keys = keys;
    this.departments = departments;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping
  Listed all() {
    return new Listed(
        "fadu.keys/1", keys.all().stream().map(k -> KeyDocument.of(k, clock, null)).toList());
  }

  /** The answer holds the key itself, this once. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  KeyDocument issue(HttpServletRequest request, @AuthenticationPrincipal SignedIn who)
      throws IOException {
    JsonBody json = JsonBody.of(request, MEMBERS);
    String name = json.text("name", LONGEST_NAME);
    Department department = department(json.text("department", LONGEST_NAME));
    Optional<LocalDate> expires = json.date("expiresOn");
    if (expires.isPresent() && expires.get().isBefore(LocalDate.now(clock))) {
      throw JsonBody.invalid("expiresOn", "expiresOn 已经过去。");
    }
    ApiKeys.Issued issued =
        keys.issue(
            name,
            department,
            expires.isPresent() ? OptionalLong.of(endOf(expires.get())) : OptionalLong.empty(),
            who.getName());
    audit.append(
        who.getName(), request.getRemoteAddr(), "issue-key", issued.key().id(), department.name());
    return KeyDocument.of(issued.key(), clock, issued.token());
  }

  /** Ends a key at once; 404 if there is none that could be ended. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Transactional
  void revoke(
      HttpServletRequest request, @AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    if (!keys.revoke(id)) {
      throw new ProblemException(Problems.of(404));
    }
    audit.append(who.getName(), request.getRemoteAddr(), "revoke-key", id, "ok");
  }

  private Department department(String nameOrId) {
    return departments
        .named(nameOrId)
        .or(() -> departments.find(nameOrId))
        .orElseThrow(() -> JsonBody.invalid("department", "没有名为“" + nameOrId + "”的部门，请先建立。"));
  }

  /** A key is valid through its last day. */
  private long endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli();
  }
}
