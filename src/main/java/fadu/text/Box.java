package fadu.text;

/**
 * A rectangle on a page, in points (1/72 inch), origin top left, page rotation applied.
 *
 * @param page page number, counted from 1
 */
public record Box(int page, double x0, double y0, double x1, double y1) {}
