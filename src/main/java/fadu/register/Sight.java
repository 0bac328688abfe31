package fadu.register;

import fadu.account.SignedIn;
import java.util.List;

/**
 * Which submissions someone sees, as a condition on the table {@code submission s}: all of them,
 * those of the department, or, without a department, one's own.
 */
record Sight(String sql, List<Object> params) {
  static Sight of(SignedIn viewer) {
    if (viewer.role().seesAll()) {
      return new Sight("1 = 1", List.of());
    }
    return viewer.departmentId().isEmpty()
        ? new Sight("s.account_id = ?", List.of(viewer.id()))
        : new Sight("s.department_id = ?", List.of(viewer.departmentId()));
  }
}
