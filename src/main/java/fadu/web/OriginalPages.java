package fadu.web;

import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.register.Labels;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files of a review as they were sent, for the screen and to take away. */
@Controller
@RequestMapping("/reviews/{id}/files/{number}")
class OriginalPages {
  /** Whoever opens the bytes by themselves gets a document that may do nothing. */
  private static final String HARMLESS = "sandbox; default-src 'none'";

  private final SentFiles files;
  private final AuditLog audit;

  OriginalPages(SentFiles files, AuditLog audit) {
    this.files = files;
    this.audit = audit;
  }

  /** The bytes, or the range of them that is asked for; never a type that a browser would run. */
  @GetMapping("/original")
  ResponseEntity<Resource> bytes(
      @PathVariable String id,
      @PathVariable int number,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    SentFiles.SentFile file = files.of(id, number, who);
    note(id, number, who, request);
    return ResponseEntity.ok()
        .contentType(
            file.format().equals(Originals.PDF)
                ? MediaType.APPLICATION_PDF
                : MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Security-Policy", HARMLESS)
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(Labels.visible(file.name()), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FileSystemResource(file.path()));
  }

  /** One act a session and file: a browser asks for many pieces. */
  private void note(String id, int number, SignedIn who, HttpServletRequest request) {
    HttpSession session = request.getSession();
    String mark = OriginalPages.class.getName() + " " + id + " " + number;
    synchronized (files) {
      if (session.getAttribute(mark) == null) {
        audit.append(who.name(), request.getRemoteAddr(), "original", id + " " + number, "ok");
        session.setAttribute(mark, Boolean.TRUE);
      }
    }
  }
}
