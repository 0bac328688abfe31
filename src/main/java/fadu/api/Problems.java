package fadu.api;

import fadu.register.Quota;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/**
 * Exceptions as problems. What is not named here is ours to mend, and says nothing of its inside.
 */
public final class Problems {
  public static final long FILE_LIMIT = 50L << 20;
  public static final int FILES = 20;

  private Problems() {}

  public static Problem of(Exception exception) {
    if (exception instanceof ProblemException p) {
      return p.problem();
    }
    if (exception instanceof MaxUploadSizeExceededException || tooMuch(exception)) {
      return Problem.of(
              HttpStatus.CONTENT_TOO_LARGE,
              "TOO_LARGE",
              "上传的内容过大或文件过多：单个文件不超过 50 MB，一次不超过 " + FILES + " 个文件、合计 120 MB。",
              "请压缩图片、拆分附件后重新提交。")
          .at("files")
          .limit(FILE_LIMIT, OptionalLong.empty());
    }
    if (exception instanceof Quota.Passed passed) {
      return passed(passed);
    }
    // A full disk shows while the parts are written down, among the causes.
    if (exception instanceof MultipartException && !full(exception)) {
      return brokenOff();
    }
    if (exception instanceof IOException || full(exception)) {
      return Problem.of(
          HttpStatus.SERVICE_UNAVAILABLE,
          full(exception) ? "STORAGE_FULL" : "STORAGE_UNAVAILABLE",
          full(exception) ? "存储空间已满，暂时不能接收文件。" : "存储暂时不可用，这次没有接收文件。",
          "请稍后重试；持续出现时请联系管理员。");
    }
    if (exception instanceof DataAccessException || exception instanceof TransactionException) {
      return Problem.of(
          HttpStatus.SERVICE_UNAVAILABLE, "DB_UNAVAILABLE", "数据库暂时不可用。", "请稍后重试；持续出现时请联系管理员。");
    }
    if (exception instanceof ErrorResponse response) {
      return of(response.getStatusCode().value());
    }
    return of(500);
  }

  private static Problem passed(Quota.Passed passed) {
    Problem problem =
        switch (passed.kind()) {
          case OPEN_REVIEWS ->
              Problem.of(
                  HttpStatus.TOO_MANY_REQUESTS,
                  "TOO_MANY_OPEN_REVIEWS",
                  "您还没有完成的审查已有 " + passed.limit() + " 件，达到上限，这次没有接收文件。",
                  "请等其中一些完成后再提交。");
          case STORAGE ->
              Problem.of(
                  HttpStatus.CONTENT_TOO_LARGE,
                  "STORAGE_QUOTA",
                  "您提交的文件合计将超过 " + (passed.limit() >> 20) + " MB 的上限，这次没有接收文件。",
                  "请联系管理员提高上限。");
        };
    return problem.limit(passed.limit(), OptionalLong.of(passed.actual()));
  }

  /** The connection ended within a request, or what came was not what it said. */
  public static Problem brokenOff() {
    return Problem.of(
        HttpStatus.BAD_REQUEST,
        "BAD_REQUEST",
        "上传的内容不完整或不是有效的 multipart/form-data。",
        "请检查 boundary 与各部分的格式后重新提交。");
  }

  /** Guessing is slowed down. */
  public static Problem tooManyAttempts() {
    return Problem.of(
        HttpStatus.TOO_MANY_REQUESTS,
        "TOO_MANY_ATTEMPTS",
        "登录失败次数过多，暂时不能再试。",
        "请 15 分钟后再试，或联系管理员。");
  }

  /** What a bare status says. */
  public static Problem of(int code) {
    HttpStatus status = HttpStatus.resolve(code);
    if (status == null) {
      status = HttpStatus.INTERNAL_SERVER_ERROR;
    }
    return switch (status) {
      case NOT_FOUND -> Problem.of(status, "NOT_FOUND", "没有这个地址或对象，或者您无权查看。", "");
      case UNAUTHORIZED ->
          Problem.of(
              status,
              "UNAUTHORIZED",
              "没有登录：请随请求附上接口密钥，或账号和密码。",
              "例如：curl -H 'Authorization: Bearer fadu_…' 地址/api/v1/reviews");
      case FORBIDDEN -> Problem.of(status, "FORBIDDEN", "您没有权限做这件事，或页面已过期。", "请刷新页面后重试。");
      case METHOD_NOT_ALLOWED -> Problem.of(status, "METHOD_NOT_ALLOWED", "这个地址不接受这种请求方法。", "");
      case UNSUPPORTED_MEDIA_TYPE ->
          Problem.of(
              status,
              "UNSUPPORTED_MEDIA_TYPE",
              "请用 multipart/form-data 提交，合同放在名为 files 的部分。",
              "例如：curl -H 'Authorization: Bearer fadu_…' -F files=@合同.docx 地址/api/v1/reviews");
      case CONTENT_TOO_LARGE -> Problem.of(status, "TOO_LARGE", "上传的内容过大。", "");
      default ->
          status.is4xxClientError()
              ? Problem.of(status, "BAD_REQUEST", "请求有误，无法处理。", "")
              : Problem.of(
                  status, "INTERNAL_ERROR", "服务内部出错，这次请求没有完成。", "请重试；持续出现时请把 traceId 告诉管理员。");
    };
  }

  /** The limits of the container come as its own exceptions somewhere among the causes. */
  private static boolean tooMuch(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      String name = t.getClass().getSimpleName();
      if (name.equals("FileCountLimitExceededException")
          || name.equals("SizeLimitExceededException")
          || name.equals("FileSizeLimitExceededException")) {
        return true;
      }
    }
    return false;
  }

  private static boolean full(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      String message = t.getMessage() == null ? "" : t.getMessage().toLowerCase(Locale.ROOT);
      if ((t instanceof IOException && message.contains("no space left"))
          || (t instanceof SQLException && message.contains("sqlite_full"))) {
        return true;
      }
    }
    return false;
  }

  /** Refuses a file that is larger than any may be. */
  /** Refuses more files than one submission may have. */
  static void checkCount(int files) {
    if (files > FILES) {
      throw new ProblemException(
          Problem.of(
                  HttpStatus.CONTENT_TOO_LARGE,
                  "TOO_MANY_FILES",
                  "一次最多提交 " + FILES + " 个文件，收到 " + files + " 个。",
                  "请合并附件或分次提交。")
              .at("files")
              .limit(FILES, OptionalLong.of(files)));
    }
  }

  static void checkSize(MultipartFile file) {
    if (file.getSize() > FILE_LIMIT) {
      throw new MaxUploadSizeExceededException(FILE_LIMIT);
    }
  }
}
