package org.anuyat.cases.attorney;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anuyat.cases.casefile.AttorneyPoint;

/** Tells what a power of attorney still lacks (T1.4, 4.4). */
final class Checklist {
  private Checklist() {}

  /**
   * @param today a power that has run out, or is dated ahead, is not in force
   */
  static Set<AttorneyPoint> open(AttorneyRequests.Check seen, LocalDate today) {
    var open = EnumSet.noneOf(AttorneyPoint.class);
    require(open, AttorneyPoint.DOCUMENT, seen.documentId() != null);
    require(open, AttorneyPoint.GRANTOR, isGiven(seen.grantor()));
    require(open, AttorneyPoint.GRANTEE, isGiven(seen.grantee()));
    require(open, AttorneyPoint.SCOPE, isGiven(seen.scopeTh()));
    require(open, AttorneyPoint.GRANTOR_SIGNATURE, seen.grantorSigned());
    require(open, AttorneyPoint.GRANTEE_SIGNATURE, seen.granteeSigned());
    require(open, AttorneyPoint.DATES, isInForce(seen, today));
    require(open, AttorneyPoint.GRANTOR_EVIDENCE, seen.evidenceDocumentId() != null);
    require(open, AttorneyPoint.DUTY, isDutySettled(seen));
    return open;
  }

  private static boolean isInForce(AttorneyRequests.Check seen, LocalDate today) {
    return seen.dated() != null
        && !seen.dated().isAfter(today)
        && (seen.validUntil() == null || !seen.validUntil().isBefore(today));
  }

  private static boolean isDutySettled(AttorneyRequests.Check seen) {
    return isGiven(seen.eStampReference())
        || isGiven(seen.exemption())
        || seen.originalDue() != null;
  }

  private static void require(Set<AttorneyPoint> open, AttorneyPoint point, boolean seen) {
    if (!seen) {
      open.add(point);
    }
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }
}
