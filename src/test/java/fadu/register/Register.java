package fadu.register;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import fadu.account.Role;
import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.review.worker.Reviewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** One running service as far as reviews go: a database in a folder, jobs, and who reviews. */
final class Register implements AutoCloseable {
  static final SignedIn SOMEONE = new SignedIn("1", "school", "school", Role.DEPARTMENT, "", false);

  final Database database;
  final FileStore files;
  final Submissions submissions;
  final Reviews reviews;
  final Attempts attempts;
  final ReviewOrders orders;
  final ReviewQueue queue;
  private final Scheduler scheduler;
  private final Intake intake;

  Register(Path folder, Reviewer reviewer) throws IOException {
    this(folder, reviewer, "fadu-1");
  }

  Register(Path folder, Reviewer reviewer, String name) throws IOException {
    database = new Database(folder);
    database
        .jdbc
        .sql(
            "insert into account values ('1', 'school', 'school', 'DEPARTMENT', '-', 0, 0, 0, null)"
                + " on conflict do nothing")
        .update();
    files = new FileStore(folder.resolve("files"));
    Clock clock = Clock.systemUTC();
    orders = new ReviewOrders(database.source, database.jdbc, clock);
    AuditLog audit = new AuditLog(database.jdbc, clock);
    submissions =
        new Submissions(
            database.jdbc, files, new IdempotencyKeys(database.jdbc, clock), orders, audit, clock);
    reviews = new Reviews(database.jdbc);
    attempts = new Attempts(database.jdbc, clock);
    Waiting waiting = new Waiting();
    scheduler =
        Scheduler.create(
                database.source,
                new ReviewJob(attempts, submissions, orders, reviewer, waiting, name).task())
            .schedulerName(new SchedulerName.Fixed(name))
            .executorService(Executors.newFixedThreadPool(2))
            .pollingInterval(Duration.ofMillis(200))
            .heartbeatInterval(Duration.ofMillis(500))
            .missedHeartbeatsLimit(4)
            .alwaysPersistTimestampInUTC()
            .shutdownMaxWait(Duration.ofMillis(200))
            .build();
    queue = new ReviewQueue(reviews, orders, waiting, scheduler, name);
    intake = new Intake(files, submissions, queue);
  }

  String submit() throws IOException {
    Intake.Arriving file =
        new Intake.Arriving() {
          @Override
          public String name() {
            return "a.txt";
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8));
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

  long jobs() {
    return database.jdbc.sql("select count(*) from scheduled_tasks").query(Long.class).single();
  }

  @Override
  public void close() {
    queue.stop();
    scheduler.stop();
  }
}
