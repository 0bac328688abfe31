package fadu;

import fadu.register.FileStore;
import fadu.register.Instance;
import fadu.register.Intake;
import fadu.register.Quota;
import fadu.register.ReviewQueue;
import fadu.register.Submissions;
import fadu.review.original.PageDrawer;
import fadu.review.scan.OcrCache;
import fadu.review.scan.OcrLane;
import fadu.review.scan.OcrLimits;
import fadu.review.worker.Limits;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import fadu.review.worker.WorkerPool;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Who reviews, and in which order. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {
  private static final Duration LONGEST_PAGE = Duration.ofSeconds(20);

  @Bean
  NetworkIsolation networkIsolation() {
    return NetworkIsolation.probe();
  }

  @Bean
  WorkerCommand workerCommand(
      NetworkIsolation isolation, DataFolder folder, @Value("${fadu.ocr.pages}") int pages) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("pdfbox.fontcache", folder.cache().toString());
    properties.put("fadu.ocr.pages", Integer.toString(pages));
    return WorkerCommand.ofThisProgram("fadu.Fadu", properties, isolation);
  }

  @Bean
  WorkerPool workerPool(
      WorkerCommand command,
      DataFolder folder,
      @Value("${fadu.workers.size}") int size,
      @Value("${fadu.workers.heap}") int heap,
      @Value("${fadu.rules.dir:}") String rules) {
    int reviews = size > 0 ? size : Math.max(2, Runtime.getRuntime().availableProcessors());
    Limits limits = Limits.DEFAULT.withHeap(heap);
    // With a folder of rules, workers begin when a set of it has been found good.
    return rules.isEmpty()
        ? new WorkerPool(command, limits, folder.workers(), reviews)
        : new WorkerPool(limits, folder.workers(), reviews);
  }

  @Bean
  OcrLane ocrLane(
      WorkerCommand command,
      DataFolder folder,
      @Value("${fadu.ocr.tesseract}") String tesseract,
      @Value("${fadu.ocr.engines}") int engines,
      @Value("${fadu.ocr.cache}") DataSize cache) {
    return new OcrLane(
        command,
        tesseract,
        OcrLimits.DEFAULT.withEngines(Math.max(1, engines)),
        folder.recognition(),
        OcrCache.in(folder.recognised(), cache.toBytes()));
  }

  @Bean
  PageDrawer pageDrawer(WorkerCommand command, DataFolder folder) {
    return new PageDrawer(command, folder.drawing(), LONGEST_PAGE);
  }

  @Bean
  Instance instance(DataFolder folder, WorkerPool pool) throws IOException {
    return new Instance(folder.instance(), pool.status().size());
  }

  @Bean
  Intake intake(FileStore files, Submissions submissions, Quota quota, ReviewQueue queue) {
    return new Intake(files, submissions, quota, queue);
  }
}
