package org.anuyat.permit.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.document.PermitSheet;
import org.anuyat.permit.permit.PermitFacts;

/** Puts a permit's facts under its municipality's letterhead. */
@ApplicationScoped
public class FillingSheet {
  @Inject TemplateSettings settings;

  public PermitSheet fill(PermitFacts permit, MunicipalityProfile municipality, String verifyUrl) {
    return new PermitSheet(
        new PermitSheet.Issuer(
            municipality.code(),
            municipality.nameTh(),
            municipality.nameEn(),
            municipality.provinceTh(),
            municipality.provinceEn(),
            municipality.phone()),
        permit.titleTh(),
        permit.titleEn(),
        permit.number(),
        permit.caseNumber(),
        permit.holderName(),
        permit.subjectTh(),
        permit.placeTh(),
        permit.issuedOn(),
        permit.validUntil(),
        new PermitSheet.Signer(permit.approverName(), permit.approverTitleTh()),
        verifyUrl,
        settings.thaiDigits());
  }
}
