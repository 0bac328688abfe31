package fadu.extract.docx;

import fadu.extract.GuardedZip;
import fadu.extract.Limits;
import fadu.extract.Refused;

/** What the readers of all stories of one document share. */
final class Reading {
  final GuardedZip zip;
  final Styles styles;
  final Numbering numbering;
  final Notices notices;
  final Notes notes = new Notes();
  int chunks;
  private long characters;

  /** Whether the document is itself a part of another. */
  final boolean inner;

  Reading(GuardedZip zip, Styles styles, Numbering numbering, Notices notices, boolean inner) {
    this.inner = inner;
    this.zip = zip;
    this.styles = styles;
    this.numbering = numbering;
    this.notices = notices;
  }

  /** Counts characters of text against the limit. */
  void count(int more) throws Refused {
    characters += more;
    Limits.text(characters);
  }
}
