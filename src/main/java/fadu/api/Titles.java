package fadu.api;

import org.springframework.http.HttpStatus;

/** Short Chinese titles of HTTP statuses. */
final class Titles {
  private Titles() {}

  static String of(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "请求有误";
      case UNAUTHORIZED -> "未登录";
      case FORBIDDEN -> "没有权限";
      case NOT_FOUND -> "没有找到";
      case METHOD_NOT_ALLOWED -> "不支持的请求方法";
      case NOT_ACCEPTABLE -> "无法按要求的格式应答";
      case CONTENT_TOO_LARGE -> "内容过大";
      case UNSUPPORTED_MEDIA_TYPE -> "不支持的内容类型";
      case UNPROCESSABLE_CONTENT -> "文件无法审查";
      case TOO_MANY_REQUESTS -> "请求过于频繁";
      case SERVICE_UNAVAILABLE -> "服务暂时不可用";
      default -> status.is4xxClientError() ? "请求有误" : "服务内部错误";
    };
  }
}
