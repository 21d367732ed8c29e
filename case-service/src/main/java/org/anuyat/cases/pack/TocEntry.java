package org.anuyat.cases.pack;

/** A line of the table of contents, which is a bookmark too. {@code page} counts from 1. */
record TocEntry(String title, int page) {
  static final String TITLE = "สารบัญ";
}
