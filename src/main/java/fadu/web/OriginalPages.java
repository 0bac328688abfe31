package fadu.web;

import fadu.account.SignedIn;
import fadu.audit.AuditLog;
import fadu.register.Labels;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;

/** The files of a review as they were sent, for the screen and to take away. */
@Controller
@RequestMapping("/reviews/{id}/files/{number}")
class OriginalPages {
  /** Whoever opens the bytes by themselves gets a document that may do nothing. */
  private static final String HARMLESS = "sandbox; default-src 'none'";

  /** Kept by the browser, and shown again only after the right to see it was asked for. */
  private static final CacheControl KEPT = CacheControl.noCache().cachePrivate();

  private final SentFiles files;
  private final SheetPages sheets;
  private final AuditLog audit;

  OriginalPages(SentFiles files, SheetPages sheets, AuditLog audit) {
    this.files = files;
    this.sheets = sheets;
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

  /** The picture of a page, for formats that a browser does not draw. */
  @GetMapping("/pages/{page}/picture")
  ResponseEntity<byte[]> picture(
      @PathVariable String id,
      @PathVariable int number,
      @PathVariable int page,
      @AuthenticationPrincipal SignedIn who,
      WebRequest asked,
      HttpServletRequest request)
      throws InterruptedException {
    SentFiles.SentFile file = files.of(id, number, who);
    note(id, number, who, request);
    String tag = file.sha256() + "-" + page;
    if (asked.checkNotModified(tag)) {
      return ResponseEntity.status(304).cacheControl(KEPT).eTag(tag).build();
    }
    byte[] picture = sheets.picture(file, page);
    return ResponseEntity.ok()
        .contentType(picture[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
        .cacheControl(KEPT)
        .eTag(tag)
        .header("Content-Security-Policy", HARMLESS)
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(picture);
  }

  /** The words of a page with their places. */
  @GetMapping("/pages/{page}/words")
  ResponseEntity<byte[]> words(
      @PathVariable String id,
      @PathVariable int number,
      @PathVariable int page,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request)
      throws InterruptedException {
    SentFiles.SentFile file = files.of(id, number, who);
    note(id, number, who, request);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(sheets.words(id, file, page));
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
