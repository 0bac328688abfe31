package fadu.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All departments. */
@Repository
public class Departments {
  private final JdbcClient jdbc;
  private final Clock clock;

  Departments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<Department> find(String id) {
    return jdbc.sql("select id, name from department where id = ?")
        .param(id)
        .query(Department.class)
        .optional();
  }

  public Optional<Department> named(String name) {
    return jdbc.sql("select id, name from department where name = ?")
        .param(name)
        .query(Department.class)
        .optional();
  }

  public List<Department> all() {
    return jdbc.sql("select id, name from department order by name").query(Department.class).list();
  }

  public Department create(String name) {
    Department department = new Department(UUID.randomUUID().toString(), name);
    jdbc.sql("insert into department (id, name, created_at) values (?, ?, ?)")
        .params(department.id(), name, clock.millis())
        .update();
    return department;
  }
}
