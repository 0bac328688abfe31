package fadu.api;

import fadu.register.Intake;
import fadu.register.Labels;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * The parts of an upload, checked: {@code files} (the contract first), {@code metadata} as a file
 * or a field, {@code asOf}, {@code compareAsOf}.
 */
public record Upload(Parcels parcels, String metadata, String asOf, String compareAsOf) {
  private static final String TODAY = "today";
  private static final int METADATA_LIMIT = 1 << 20;
  private static final Set<String> KNOWN =
      Set.of("files", "file", "metadata", "asOf", "compareAsOf", "_csrf");

  /**
   * @throws MultipartException if it is no upload, or broke off
   */
  public static Upload of(HttpServletRequest received) throws IOException {
    MultipartHttpServletRequest request =
        WebUtils.getNativeRequest(received, MultipartHttpServletRequest.class);
    if (request == null) {
      throw new MultipartException("no parts");
    }
    return of(request);
  }

  private static Upload of(MultipartHttpServletRequest request) throws IOException {
    List<MultipartFile> files = new ArrayList<>(request.getFiles("files"));
    files.addAll(request.getFiles("file"));
    // A form sends an empty part for a file field that was left empty.
    files.removeIf(f -> f.isEmpty() && Objects.toString(f.getOriginalFilename(), "").isEmpty());
    for (String name : request.getMultiFileMap().keySet()) {
      checkKnown(name);
    }
    request.getParameterMap().keySet().forEach(Upload::checkKnown);
    if (files.isEmpty()) {
      throw new ProblemException(
          Problem.of(
                  HttpStatus.BAD_REQUEST,
                  "FILE_MISSING",
                  "没有收到文件：请把合同放在名为 files 的部分，合同在前，附件在后。",
                  "例如：curl -H 'Authorization: Bearer fadu_…' -F files=@合同.docx 地址/api/v1/reviews")
              .at("files"));
    }
    Problems.checkCount(files.size());
    Parcels parcels = Parcels.of(files);
    String metadata = metadata(request);
    MetadataCheck.fault(metadata)
        .ifPresent(
            detail -> {
              throw invalid(detail);
            });
    return new Upload(parcels, metadata, date(request, "asOf"), other(request));
  }

  private static void checkKnown(String name) {
    if (!KNOWN.contains(name)) {
      throw new ProblemException(
          Problem.of(
                  HttpStatus.BAD_REQUEST,
                  "UNKNOWN_PART",
                  "请求里有不认识的部分或参数，可用的名称是 files、metadata、asOf、compareAsOf。",
                  "请检查名称的拼写。")
              .at(Labels.of(name)));
    }
  }

  private static String metadata(MultipartHttpServletRequest request) throws IOException {
    List<MultipartFile> parts = request.getFiles("metadata");
    String[] fields = request.getParameterValues("metadata");
    if (parts.size() + (fields == null ? 0 : fields.length) > 1) {
      throw invalid("metadata 只能有一份。");
    }
    if (parts.isEmpty()) {
      return fields == null ? "" : bounded(fields[0]);
    }
    if (parts.get(0).getSize() > METADATA_LIMIT) {
      throw tooLong(parts.get(0).getSize());
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(parts.get(0).getBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw invalid("metadata 不是 UTF-8 编码的文本。");
    }
  }

  private static String bounded(String text) {
    if (text.length() > METADATA_LIMIT) {
      throw tooLong(text.length());
    }
    return text;
  }

  /** {@code compareAsOf} as a date, {@code today} as this one; empty if it is not asked for. */
  String compareAsOf(LocalDate today) {
    return compareAsOf.equals(TODAY) ? today.toString() : compareAsOf;
  }

  private static String other(MultipartHttpServletRequest request) {
    return TODAY.equals(request.getParameter("compareAsOf")) ? TODAY : date(request, "compareAsOf");
  }

  private static String date(MultipartHttpServletRequest request, String name) {
    String[] dates = request.getParameterValues(name);
    if (dates == null || (dates.length == 1 && dates[0].isBlank())) {
      return "";
    }
    try {
      // Years of more digits are dates too for the JDK, but not of any contract.
      if (dates.length == 1 && dates[0].strip().length() == 10) {
        return LocalDate.parse(dates[0].strip()).toString();
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw new ProblemException(
        Problem.of(
                HttpStatus.BAD_REQUEST,
                "DATE_INVALID",
                name + " 应是一个日期，写作 2026-03-20 的形式。",
                name.equals("asOf") ? "不写时以合同签订日或当天为准。" : "也可以写 today；不写时不作比较。")
            .at(name));
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(
        Problem.of(
                HttpStatus.BAD_REQUEST, "METADATA_INVALID", detail, "metadata 是一份 YAML 或 JSON 文本。")
            .at("metadata"));
  }

  private static ProblemException tooLong(long actual) {
    return new ProblemException(
        Problem.of(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE", "metadata 超过 1 MB。", "")
            .at("metadata")
            .limit(METADATA_LIMIT, OptionalLong.of(actual)));
  }

  /** The files as the register takes them. */
  public List<Intake.Arriving> arriving() {
    return parcels.files();
  }

  /** How many files were sent, an archive counted as one. */
  public int sent() {
    return parcels.positions().size();
  }

  /** Place of a file that was sent among all; empty for an archive of several files. */
  public OptionalInt position(int sent) {
    return parcels.positions().get(sent);
  }
}
