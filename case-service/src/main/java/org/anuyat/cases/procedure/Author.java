package org.anuyat.cases.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who wrote a version: the token's sub, and the name for readers. Null for what was seeded. */
@Embeddable
public record Author(
    @Column(name = "author") String person, @Column(name = "author_name") String name) {
  static final Author NOBODY = new Author(null, null);
}
