package fadu.finding;

import java.util.OptionalInt;

/** One file of the submission, as the result names it. */
public record InputFile(
    String name,
    String sha256,
    String role,
    String format,
    OptionalInt pages,
    int characters,
    boolean ocr,
    boolean complete) {}
