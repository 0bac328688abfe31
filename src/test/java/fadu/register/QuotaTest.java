package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fadu.review.worker.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class QuotaTest {
  @TempDir Path folder;

  private Quota quota(Register register, int reviews, long bytes) {
    return new Quota(register.database.jdbc, reviews, DataSize.ofBytes(bytes));
  }

  private static Quota.Passed passed(Quota quota, long bytes) {
    return catchThrowableOfType(Quota.Passed.class, () -> quota.check(Register.SOMEONE, bytes));
  }

  @Test
  void countsReviewsThatAreNotFinished() throws Exception {
    try (Register register = new Register(folder, (s, p) -> new Answer.Failed("N", ""), "fadu-1")) {
      register.submit("one");
      register.submit("two");

      assertThat(passed(quota(register, 3, 1000), 1)).isNull();
      Quota.Passed passed = passed(quota(register, 2, 1000), 1);
      assertThat(passed.kind()).isEqualTo(Quota.Kind.OPEN_REVIEWS);
      assertThat(passed.limit()).isEqualTo(2);
      assertThat(passed.actual()).isEqualTo(3);

      register.database.jdbc.sql("update review set state = 'done'").update();
      assertThat(passed(quota(register, 2, 1000), 1)).isNull();
    }
  }

  @Test
  void countsTheBytesOfAllThatWasSent() throws Exception {
    try (Register register = new Register(folder, (s, p) -> new Answer.Failed("N", ""), "fadu-1")) {
      register.submit("one");

      assertThat(passed(quota(register, 9, 10), 7)).isNull();
      Quota.Passed passed = passed(quota(register, 9, 10), 8);
      assertThat(passed.kind()).isEqualTo(Quota.Kind.STORAGE);
      assertThat(passed.limit()).isEqualTo(10);
      assertThat(passed.actual()).isEqualTo(11);
    }
  }
}
