package fadu;

import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole service, its workers with the engine of {@link SampleWorker}. */
@TestConfiguration(proxyBeanMethods = false)
public class SampleWorkers {
  @Bean
  @Primary
  WorkerCommand sampleWorker() {
    return new WorkerCommand(
        List.of(SampleWorker.class.getName()),
        System.getProperty("java.class.path"),
        Map.of(),
        NetworkIsolation.NONE);
  }
}
