package org.anuyat.cases.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By the time an application counts as received, then by arrival. */
@Schema(name = "CaseListOrder")
public enum ListOrder {
  NEWEST_FIRST("desc", "<"),
  OLDEST_FIRST("asc", ">");

  private final String direction;
  private final String behind;

  ListOrder(String direction, String behind) {
    this.direction = direction;
    this.behind = behind;
  }

  /** The SQL order of the three columns of a place. */
  String by(String deemed, String arrived, String id) {
    return "order by %2$s %1$s, %3$s %1$s, %4$s %1$s".formatted(direction, deemed, arrived, id);
  }

  /** The SQL comparison that is true of everything behind a place. */
  String behind() {
    return behind;
  }
}
