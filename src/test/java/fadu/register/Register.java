package fadu.register;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import fadu.account.Role;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.review.scan.OcrLane;
import fadu.review.worker.Reviewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** One running service as far as reviews go: a database in a folder, jobs, and who reviews. */
final class Register implements AutoCloseable {
  static final SignedIn SOMEONE = new SignedIn("1", "school", "school", Role.DEPARTMENT, "", false);
  static final String CONTENT = "x";

  final Database database;
  final FileStore files;
  final Submissions submissions;
  final Reviews reviews;
  final Attempts attempts;
  final ReviewOrders orders;
  final ReviewQueue queue;
  final AuditLog audit;
  private final Scheduler scheduler;
  private final Intake intake;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  Register(Path folder, Reviewer reviewer, String name) throws IOException {
    this(folder, reviewer, name, Duration.ofMillis(500), Disk.REAL, UnaryOperator.identity());
  }

  /**
   * @param heartbeat of its jobs
   * @param disk under its files
   * @param between what stands between it and its database
   */
  Register(
      Path folder,
      Reviewer reviewer,
      String name,
      Duration heartbeat,
      Disk disk,
      UnaryOperator<DataSource> between)
      throws IOException {
    this(folder, reviewer, name, heartbeat, disk, between, Lanes.broken(folder));
  }

  /** One whose pages are recognised by this lane. */
  Register(Path folder, Reviewer reviewer, String name, OcrLane lane) throws IOException {
    this(folder, reviewer, name, Duration.ofMillis(500), Disk.REAL, UnaryOperator.identity(), lane);
  }

  private Register(
      Path folder,
      Reviewer reviewer,
      String name,
      Duration heartbeat,
      Disk disk,
      UnaryOperator<DataSource> between,
      OcrLane lane)
      throws IOException {
    database = new Database(folder);
    database
        .jdbc
        .sql(
            "insert into account values ('1', 'school', 'school', 'DEPARTMENT', '-', 0, 0, 0, null)"
                + " on conflict do nothing")
        .update();
    files = new FileStore(folder.resolve("files"), disk);
    DataSource source = between.apply(database.source);
    start(source);
    submissions = context.getBean(Submissions.class);
    reviews = context.getBean(Reviews.class);
    attempts = context.getBean(Attempts.class);
    orders = context.getBean(ReviewOrders.class);
    audit = context.getBean(AuditLog.class);
    Waiting waiting = new Waiting();
    scheduler =
        Scheduler.create(
                new TransactionAwareDataSourceProxy(source),
                new ReviewJob(
                        attempts,
                        submissions,
                        orders,
                        reviewer,
                        new ScanQueue(lane, attempts, orders),
                        waiting,
                        name,
                        heartbeat.dividedBy(5))
                    .task())
            .schedulerName(new SchedulerName.Fixed(name))
            .executorService(Executors.newFixedThreadPool(2))
            .pollingInterval(heartbeat.dividedBy(2))
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(4)
            .alwaysPersistTimestampInUTC()
            .shutdownMaxWait(Duration.ofMillis(200))
            .build();
    queue = new ReviewQueue(reviews, orders, waiting, scheduler, name);
    intake = new Intake(files, submissions, context.getBean(Quota.class), queue);
  }

  @EnableTransactionManagement
  static class Transactions {}

  private void start(DataSource source) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "limits",
                Map.of(
                    "fadu.limits.open-reviews-per-user",
                    100_000,
                    "fadu.limits.storage-per-user",
                    "1GB")));
    context.registerBean(DataSource.class, () -> source);
    context.registerBean(
        PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(FileStore.class, () -> files);
    context
        .getBeanFactory()
        .setConversionService(new org.springframework.boot.convert.ApplicationConversionService());
    context.register(
        Transactions.class,
        AuditLog.class,
        Quota.class,
        IdempotencyKeys.class,
        ReviewOrders.class,
        Submissions.class,
        Reviews.class,
        Attempts.class);
    context.refresh();
  }

  String submit() throws IOException {
    return submit(CONTENT);
  }

  String submit(String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Intake.Arriving file =
        new Intake.Arriving() {
          @Override
          public String name() {
            return "a.txt";
          }

          @Override
          public long size() {
            return bytes.length;
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(bytes);
          }
        };
    return intake.accept(SOMEONE, "", List.of(file), "", "");
  }

  /** Waits until it is finished and returns how it stands. */
  ReviewState finish(String id) throws InterruptedException {
    if (!queue.await(id, Duration.ofSeconds(30))) {
      throw new AssertionError("not finished: " + state(id));
    }
    return state(id);
  }

  ReviewState state(String id) {
    return reviews.find(id).orElseThrow();
  }

  long count(String table) {
    return database.jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  @Override
  public void close() {
    queue.stop();
    scheduler.stop();
    context.close();
  }
}
