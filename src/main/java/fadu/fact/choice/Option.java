package fadu.fact.choice;

/**
 * One alternative.
 *
 * @param from first character of the shadow text, mark or number included
 * @param to one past the last character
 * @param text words of the alternative without mark and number
 * @param selected whether it is chosen
 */
public record Option(int from, int to, String text, boolean selected) {}
