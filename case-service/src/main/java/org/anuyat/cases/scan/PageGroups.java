package org.anuyat.cases.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a scan by its barcodes: a page with another barcode begins a new part, pages without one
 * go with the page before. Pages before the first barcode go with it when it is the only one; in a
 * stack of several nobody can tell, and they stay alone.
 */
final class PageGroups {
  private PageGroups() {}

  /** Pages counted from 1. */
  record Group(int firstPage, int lastPage, Optional<String> token) {}

  static List<Group> of(List<Optional<String>> tokens) {
    List<String> different = tokens.stream().flatMap(Optional::stream).distinct().toList();
    if (different.size() <= 1) {
      return List.of(new Group(1, tokens.size(), different.stream().findFirst()));
    }
    var groups = new ArrayList<Group>();
    int first = 1;
    Optional<String> current = tokens.getFirst();
    for (int page = 2; page <= tokens.size(); page++) {
      Optional<String> token = tokens.get(page - 1);
      if (token.isPresent() && !token.equals(current)) {
        groups.add(new Group(first, page - 1, current));
        first = page;
        current = token;
      }
    }
    groups.add(new Group(first, tokens.size(), current));
    return groups;
  }
}
