package fadu.text;

/**
 * Characters that stand side by side on one line of print.
 *
 * @param from first character in the text
 * @param to one past the last
 * @param direction where the line runs on the page as it is shown: right (0), down (1), left (2),
 *     up (3)
 */
public record Stretch(int from, int to, Box box, int direction) {}
