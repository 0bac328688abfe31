package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Contracts;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred submissions while the service is killed at twenty moments. Too long for every build:
 *
 * <pre>mvn test -Dquick -Dtest.excluded= -Dtest=KillRun</pre>
 */
@Tag("bench")
class KillRun {
  @TempDir Path folder;

  @Test
  void losesNothingInTwentyKills() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("seed " + seed);
    Kills kills = new Kills(folder, seed, Contracts.VIOLATING.text());

    String told = kills.run(100, 20);

    System.out.println(told + ", slowest restart to the last result " + kills.settled() + " s");
    assertThat(told).isEqualTo("accepted 100, lost 0, doubled 0, stuck 0");
  }
}
