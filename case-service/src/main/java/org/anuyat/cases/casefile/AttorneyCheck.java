package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the applicant acts through an attorney, and what of the power of attorney is still
 * missing (T1.4, 4.4). {@code open} are the names of {@link AttorneyPoint} with commas between
 * them; null when nobody has looked yet.
 */
@Embeddable
public record AttorneyCheck(
    @Column(name = "attorney_needed") boolean needed, @Column(name = "attorney_open") String open) {

  static final AttorneyCheck NOT_NEEDED = new AttorneyCheck(false, null);

  AttorneyCheck needed(boolean nowNeeded) {
    return new AttorneyCheck(nowNeeded, open);
  }

  AttorneyCheck checked(Set<AttorneyPoint> stillOpen) {
    return new AttorneyCheck(
        needed, stillOpen.stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
  }

  /** Whether a power of attorney is needed and not all of it is seen. */
  public boolean isOpen() {
    return needed && !openPoints().isEmpty();
  }

  /** In the order of the checklist; all of them while nobody has looked. */
  public Set<AttorneyPoint> openPoints() {
    if (open == null) {
      return Collections.unmodifiableSet(EnumSet.allOf(AttorneyPoint.class));
    }
    var points = EnumSet.noneOf(AttorneyPoint.class);
    Arrays.stream(open.split(","))
        .filter(name -> !name.isEmpty())
        .map(AttorneyPoint::valueOf)
        .forEach(points::add);
    return Collections.unmodifiableSet(points);
  }
}
