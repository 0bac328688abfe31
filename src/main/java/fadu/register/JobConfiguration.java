package fadu.register;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.Task;
import fadu.review.scan.OcrLane;
import fadu.review.worker.Reviewer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Reviews as jobs of db-scheduler; its settings stand in the application's under its name. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

  @Bean
  Waiting waiting() {
    return new Waiting();
  }

  @Bean
  Task<Void> reviewJob(
      Attempts attempts,
      Submissions submissions,
      ReviewOrders orders,
      Reviewer reviewer,
      OcrLane lane,
      Waiting waiting,
      Instance instance) {
    return new ReviewJob(
            attempts,
            submissions,
            orders,
            reviewer,
            new ScanQueue(lane, attempts, orders),
            waiting,
            instance.name(),
            ReviewJob.PAUSE)
        .task();
  }

  @Bean
  DbSchedulerCustomizer schedulerCustomizer(Instance instance) {
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<SchedulerName> schedulerName() {
        return Optional.of(new SchedulerName.Fixed(instance.name()));
      }

      @Override
      public Optional<ExecutorService> executorService() {
        return Optional.of(
            Executors.newFixedThreadPool(
                instance.reviewsAtATime(), new CustomizableThreadFactory("review-")));
      }
    };
  }

  /** Starting is left to {@link ReviewQueue#start}, which first takes up what was interrupted. */
  @Bean
  DbSchedulerStarter schedulerStarter() {
    return () -> {};
  }

  @Bean
  ReviewQueue reviewQueue(
      Reviews reviews,
      ReviewOrders orders,
      Waiting waiting,
      Scheduler scheduler,
      Instance instance) {
    return new ReviewQueue(reviews, orders, waiting, scheduler, instance.name());
  }

  @EventListener
  void stop(ContextClosedEvent closed) {
    closed.getApplicationContext().getBean(ReviewQueue.class).stop();
  }
}
