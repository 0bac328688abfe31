package fadu.web;

import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.register.Decisions;
import fadu.register.Labels;
import fadu.register.ReviewState;
import fadu.register.Reviews;
import fadu.register.SubmissionList;
import fadu.report.sheet.FindingsDocument;
import fadu.report.sheet.FindingsSheet;
import fadu.report.sheet.FindingsWorkbook;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A review to take away: the machine's bytes, or findings and decisions for Word and Excel. */
@Controller
@RequestMapping("/reviews/{id}")
class Downloads {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private final VisibleReviews visible;
  private final Reviews reviews;
  private final SubmissionList list;
  private final Decisions decisions;
  private final Screens screens;
  private final AuditLog audit;
  private final Clock clock;

  Downloads(
      VisibleReviews visible,
      Reviews reviews,
      SubmissionList list,
      Decisions decisions,
      Screens screens,
      AuditLog audit,
      Clock clock) {
    this.visible = visible;
    this.reviews = reviews;
    this.list = list;
    this.decisions = decisions;
    this.screens = screens;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/result.json")
  ResponseEntity<byte[]> json(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    ReviewState review = visible.done(id, who);
    return answer(
        review, who, request, "审查结果.json", "application/json", reviews.json(id).orElseThrow());
  }

  @GetMapping("/findings.docx")
  ResponseEntity<byte[]> document(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    ReviewState review = visible.done(id, who);
    return answer(
        review,
        who,
        request,
        "审查发现.docx",
        OFFICE + "wordprocessingml.document",
        FindingsDocument.bytes(sheet(review)));
  }

  @GetMapping("/findings.xlsx")
  ResponseEntity<byte[]> workbook(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    ReviewState review = visible.done(id, who);
    return answer(
        review,
        who,
        request,
        "审查发现.xlsx",
        OFFICE + "spreadsheetml.sheet",
        FindingsWorkbook.bytes(sheet(review)));
  }

  private FindingsSheet sheet(ReviewState review) {
    return Sheets.of(
        screens.findings(
            reviews.json(review.id()).orElseThrow(), decisions.of(review.submissionId())),
        Serials.of(list, review, clock.getZone()),
        Labels.visible(review.title()));
  }

  private ResponseEntity<byte[]> answer(
      ReviewState review,
      SignedIn who,
      HttpServletRequest request,
      String name,
      String type,
      byte[] body) {
    audit.append(who.name(), request.getRemoteAddr(), "download", review.id(), "ok");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(Labels.visible(review.title()) + "." + name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(body);
  }
}
