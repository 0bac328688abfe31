package fadu.api;

import org.springframework.http.HttpStatus;

/** The header by which the same submission, sent twice, is taken in once. */
final class IdempotencyKey {
  static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 255;

  private IdempotencyKey() {}

  /** The key, which has 1 to 255 visible ASCII characters. */
  static String checked(String key) {
    if (key.isEmpty() || key.length() > LONGEST || !key.chars().allMatch(c -> c > 32 && c < 127)) {
      throw new ProblemException(
          Problem.of(
                  HttpStatus.BAD_REQUEST,
                  "IDEMPOTENCY_KEY_INVALID",
                  "Idempotency-Key 应为 1 至 255 个可见的 ASCII 字符。",
                  "建议为每次送审生成一个 UUID，重发时用同一个。")
              .at(HEADER));
    }
    return key;
  }

  static Problem reused(String review) {
    return Problem.of(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "IDEMPOTENCY_KEY_REUSED",
            "这个 Idempotency-Key 已经用于另一份内容不同的送审（" + review + "），这次没有接收。",
            "重发同一份送审时内容须完全相同；送审新的内容请换一个键。")
        .at(HEADER);
  }
}
