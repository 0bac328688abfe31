package fadu.web;

import fadu.audit.AuditLog;
import fadu.register.Reviews;
import fadu.review.scan.OcrLane;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the service is, for its administrator. */
@Controller
class StatusPage {
  private static final long MEGABYTE = 1 << 20;

  private final WorkerPool pool;
  private final OcrLane lane;
  private final NetworkIsolation isolation;
  private final Reviews reviews;
  private final AuditLog audit;
  private final Path data;

  StatusPage(
      WorkerPool pool,
      OcrLane lane,
      NetworkIsolation isolation,
      Reviews reviews,
      AuditLog audit,
      @Value("${fadu.data}") Path data) {
    this.pool = pool;
    this.lane = lane;
    this.isolation = isolation;
    this.reviews = reviews;
    this.audit = audit;
    this.data = data.toAbsolutePath().normalize();
  }

  @GetMapping("/status")
  String status(Model model) throws IOException {
    FileStore disk = Files.getFileStore(data);
    model.addAttribute("pool", pool.status());
    model.addAttribute("ocr", lane.status());
    model.addAttribute("isolation", isolation);
    model.addAttribute("open", reviews.open());
    model.addAttribute("data", data.toString());
    model.addAttribute("free", disk.getUsableSpace() / MEGABYTE);
    model.addAttribute("total", disk.getTotalSpace() / MEGABYTE);
    model.addAttribute("java", Runtime.version().toString());
    model.addAttribute("acts", audit.latest(20));
    return "status";
  }
}
