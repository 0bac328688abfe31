package fadu.api;

import fadu.account.Department;
import fadu.account.Departments;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The departments, for the administrator. */
@RestController
@RequestMapping("/api/v1/departments")
class DepartmentsResource {
  private static final int LONGEST_NAME = 100;

  record Listed(String schema, List<Department> departments) {}

  private final Departments departments;
  private final AuditLog audit;

  DepartmentsResource(Departments departments, AuditLog audit) {
    this.departments = departments;
    this.audit = audit;
  }

  @GetMapping
  Listed all() {
    return new Listed("fadu.departments/1", departments.all());
  }

  /** 409 if there is one of this name. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  Department create(HttpServletRequest request, @AuthenticationPrincipal SignedIn who)
      throws IOException {
    String name = JsonBody.of(request, Set.of("name")).text("name", LONGEST_NAME);
    if (departments.named(name).isPresent()) {
      throw new ProblemException(
          Problem.of(HttpStatus.CONFLICT, "DEPARTMENT_EXISTS", "已有名为“" + name + "”的部门。", "")
              .at("name"));
    }
    Department created = departments.create(name);
    audit.append(
        who.getName(), request.getRemoteAddr(), "create-department", created.id(), created.name());
    return created;
  }
}
