package fadu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.register.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditLogTest {
  @TempDir Path folder;
  private Database database;
  private AuditLog log;

  @BeforeEach
  void open() {
    database = new Database(folder);
    log = new AuditLog(database.jdbc, Clock.systemUTC());
  }

  private void append(String act) {
    database.transaction.executeWithoutResult(
        status -> log.append("admin", "127.0.0.1", act, "x", "ok"));
  }

  @Test
  void chainsEveryActToTheOneBefore() {
    append("a");
    append("b");

    List<AuditRecord> latest = log.latest(10);
    assertThat(latest).extracting(AuditRecord::sequence).containsExactly(2L, 1L);
    assertThat(latest.get(0).previousHash()).isEqualTo(latest.get(1).hash());
    assertThat(log.firstBroken()).isEmpty();
  }

  @Test
  void refusesChangeAndRemoval() {
    append("a");

    assertThatThrownBy(() -> database.jdbc.sql("update audit set actor = 'x'").update())
        .hasMessageContaining("audit rows cannot be changed");
    assertThatThrownBy(() -> database.jdbc.sql("delete from audit").update())
        .hasMessageContaining("audit rows cannot be deleted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set actor = 'x' where sequence = 3",
        "update audit set at = at || ' ' where sequence = 3",
        "update audit set act = 'sign', object = 'inx' where sequence = 3",
        "update audit set hash = previous_hash where sequence = 3",
        "delete from audit where sequence = 3",
        "update audit set sequence = case sequence when 3 then 103 else 104 end"
            + " where sequence in (3, 4)",
      })
  void noticesWhatSomeoneWithTheFileChanged(String change) {
    for (int i = 0; i < 6; i++) {
      append("sign-in");
    }
    database.jdbc.sql("drop trigger audit_no_update").update();
    database.jdbc.sql("drop trigger audit_no_delete").update();

    database.jdbc.sql(change).update();

    assertThat(log.firstBroken()).hasValue(3);
  }

  @Test
  void keepsTheOrderWhenManyActAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> acts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      acts.add(threads.submit(() -> append("sign-in")));
    }
    for (Future<?> act : acts) {
      act.get();
    }
    threads.shutdown();

    assertThat(log.firstBroken()).isEmpty();
    assertThat(log.latest(1).get(0).sequence()).isEqualTo(40);
  }

  @Test
  void writesNoControlCharacters() {
    database.transaction.executeWithoutResult(
        s -> log.append("a\nb", "", "sign-in", "\u001b[31m\uD800", "ok"));

    assertThat(log.latest(1).get(0).actor()).isEqualTo("a�b");
    assertThat(log.latest(1).get(0).object()).isEqualTo("�[31m�");
    assertThat(log.firstBroken()).isEmpty();
  }
}
