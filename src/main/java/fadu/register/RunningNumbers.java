package fadu.register;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers 1, 2, 3 … by name. One that is taken in a transaction is given back if that fails. */
final class RunningNumbers {
  private final JdbcClient jdbc;

  RunningNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int next(String name) {
    return jdbc.sql(
            "insert into running_number (name, last) values (?, 1)"
                + " on conflict (name) do update set last = running_number.last + 1 returning last")
        .param(name)
        .query(Integer.class)
        .single();
  }
}
