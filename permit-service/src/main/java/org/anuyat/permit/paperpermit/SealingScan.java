package org.anuyat.permit.paperpermit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.credential.Credentials;
import org.anuyat.permit.document.PermitSheet;
import org.anuyat.permit.document.ScannedPermit;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.VerifyAddress;
import org.anuyat.permit.signature.PermitSigning;
import org.anuyat.permit.template.FillingSheet;

/** Makes PDF/A under the municipality's e-seal from scanned pages. */
@ApplicationScoped
class SealingScan {
  @Inject Municipalities municipalities;
  @Inject VerifyAddress verifyAddress;
  @Inject Credentials credentials;
  @Inject FillingSheet filling;
  @Inject PermitSigning signing;

  byte[] seal(PermitFacts permit, List<ScannedPermit.Page> pages) {
    MunicipalityProfile municipality = municipalities.fresh(permit.municipality());
    String url = verifyAddress.of(permit.token());
    var codes = new FillingSheet.Codes(url, null);
    PermitSheet sheet = filling.fill(permit, municipality, codes, PermitSheet.Use.PRINT);
    byte[] pdf =
        ScannedPermit.render(
            sheet.titleTh() + " " + sheet.number(),
            municipality.nameTh(),
            url,
            pages,
            text(sheet),
            credentials.attachments(permit, municipality, url));
    return signing.seal(pdf, permit.municipality(), municipality.nameTh(), municipality.nameEn());
  }

  /** What was printed on the sheet, for search and screen readers. */
  private static List<String> text(PermitSheet sheet) {
    List<String> lines = new ArrayList<>();
    lines.add(sheet.issuer().nameTh());
    lines.add(sheet.titleTh());
    lines.add(sheet.titleEn());
    lines.add("ใบอนุญาตเลขที่ " + sheet.number());
    sheet.fields().forEach(field -> lines.add(field.labelTh() + " " + field.value()));
    lines.addAll(sheet.body());
    lines.addAll(sheet.conditions());
    lines.addAll(sheet.signer());
    lines.add("ต้นฉบับลงนามบนกระดาษ");
    lines.add(sheet.verifyUrl());
    return lines;
  }
}
