package fadu.extract.docx;

/**
 * A reference from one part of the package to another, or out of it.
 *
 * @param type last step of the type's address: {@code header}, {@code image} …
 * @param target name of the part, or the words of an external address
 */
record Relationship(String id, String type, String target, boolean external) {}
