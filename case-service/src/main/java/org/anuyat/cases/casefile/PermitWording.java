package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the reviewing officer read in the application and the permit will say: whose it is, for
 * which place and what for. Each may be null; the applicant's name then stands for the holder.
 */
@Embeddable
public record PermitWording(
    @Column(name = "holder_name") String holderName,
    @Column(name = "holder_address") String holderAddress,
    @Column(name = "place_th") String placeTh,
    @Column(name = "subject_th") String subjectTh) {

  public static final PermitWording NONE = new PermitWording(null, null, null, null);
}
