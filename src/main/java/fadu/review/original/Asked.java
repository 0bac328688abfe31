package fadu.review.original;

/** What is asked for of a page. */
enum Asked {
  /** Its picture, png or jpeg. */
  PICTURE,
  /** Its words, where the format holds them as text; JSON. */
  WORDS
}
