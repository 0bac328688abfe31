package fadu.clause;

/** The ways a clause is numbered, in the order in which they usually nest. */
enum NumberFamily {
  /** 第二章 */
  CHAPTER,
  /** 第一节 */
  SECTION,
  /** 第五条, 第5条 */
  ARTICLE,
  /** 一、 */
  HAN,
  /** （一） */
  HAN_PAREN,
  /** 1. or 1、, and decimals of any depth: 1.1, 12.4.1 */
  ARABIC,
  /** a list 1、2、3、 below a decimal clause, which 1、 does not close */
  INNER,
  /** （1） */
  ARABIC_PAREN,
  /** 1） */
  HALF_PAREN,
  /** ① */
  CIRCLED,
  /** a) A. */
  LATIN
}
