package fadu.text;

/** A page as it is shown, in points (1/72 inch), rotation applied. */
public record PageSize(double width, double height) {}
