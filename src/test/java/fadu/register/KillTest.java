package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Contracts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link Kills}; the long one is {@link KillRun}. */
class KillTest {
  @TempDir Path folder;

  @Test
  void losesNothingAndDoublesNothingWhenTheServiceIsKilled() throws Exception {
    Kills kills = new Kills(folder, 7, Contracts.VIOLATING.text());

    assertThat(kills.run(8, 2)).isEqualTo("accepted 8, lost 0, doubled 0, stuck 0");
  }
}
