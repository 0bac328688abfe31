package fadu.review.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration TAKEN = Duration.ofSeconds(11);

  private boolean overloaded = true;
  private Optional<Duration> cpu = Optional.of(Duration.ofSeconds(100));

  private Patience patience() {
    return new Patience(
        new Patience.Machine() {
          @Override
          public boolean overloaded() {
            return overloaded;
          }

          @Override
          public Optional<Duration> cpu() {
            return cpu;
          }
        });
  }

  @Test
  void lastsWhereOthersTookTheTimeOfTheWorker() {
    Patience patience = patience();
    cpu = Optional.of(Duration.ofSeconds(104));

    assertThat(patience.lasts(LIMIT, TAKEN)).isTrue();
  }

  @Test
  void endsWhereTheFileTookIt() {
    Patience patience = patience();
    cpu = Optional.of(Duration.ofSeconds(105));

    assertThat(patience.lasts(LIMIT, TAKEN)).isFalse();
  }

  @Test
  void endsOnAMachineWithTimeToSpare() {
    overloaded = false;

    assertThat(patience().lasts(LIMIT, TAKEN)).isFalse();
  }

  @Test
  void endsAfterThreeTimesTheLimit() {
    assertThat(patience().lasts(LIMIT, Duration.ofSeconds(30))).isFalse();
  }

  @Test
  void endsWhereTheSystemDoesNotTell() {
    cpu = Optional.empty();

    assertThat(patience().lasts(LIMIT, TAKEN)).isFalse();
  }
}
