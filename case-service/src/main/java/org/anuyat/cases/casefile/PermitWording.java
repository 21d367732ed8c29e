package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.anuyat.cases.procedure.DeliveryWay;

/**
 * What the reviewing officer read in the application and the permit will say: whose it is, for
 * which place and what for; the way it is wished to arrive; the permit it comes in place of. Each
 * may be null; the applicant's name then stands for the holder.
 */
@Embeddable
public record PermitWording(
    @Column(name = "holder_name") String holderName,
    @Column(name = "holder_address") String holderAddress,
    @Column(name = "place_th") String placeTh,
    @Column(name = "subject_th") String subjectTh,
    @Enumerated(EnumType.STRING) @Column(name = "asked_way") DeliveryWay askedWay,
    @Embedded ReplacedPermit replaces) {

  public static final PermitWording NONE = new PermitWording(null, null, null, null, null, null);

  /** What happens to an older permit, in Thai; null: nothing. */
  public String replacesTh() {
    return replaces == null ? null : replaces.printedTh();
  }
}
