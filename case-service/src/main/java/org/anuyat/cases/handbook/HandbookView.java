package org.anuyat.cases.handbook;

import java.time.Instant;
import java.util.List;
import org.anuyat.cases.procedure.Bilingual;
import org.anuyat.cases.procedure.DeliveryWay;
import org.anuyat.cases.procedure.PermitTerms;
import org.anuyat.cases.procedure.ProcedureKind;
import org.anuyat.cases.procedure.ProcedureLevel;
import org.anuyat.cases.procedure.ProcedureTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The handbook of one procedure: what page, JSON and forms are made of. */
@Schema(name = "Handbook", description = "The citizen handbook of one procedure (PREP.2)")
public record HandbookView(
    Contact contact,
    @Schema(examples = "food-shop") String code,
    @Schema(description = "The version new applications begin under") int version,
    @Schema(description = "In force from then; null for what every municipality has from the start")
        Instant since,
    String nameTh,
    String nameEn,
    ProcedureKind kind,
    String kindTh,
    String kindEn,
    ProcedureLevel level,
    List<Bilingual> criteria,
    List<HandbookDocument> documents,
    @Schema(description = "Null means free") HandbookFee fee,
    int serviceWorkingDays,
    @Schema(description = "Whether the applicant has to prove who he is") boolean identityRequired,
    List<HandbookStepView> steps,
    @Schema(description = "Null when it ends without a permit") PermitTerms permit,
    List<Bilingual> deliveryWays,
    Bilingual whereToApply,
    @Schema(description = "How to apply, by the guideline's rules")
        List<Announcement> announcements,
    List<Bilingual> legalBasis,
    @Schema(description = "The form as a Word document, a path of this service") String formDocx,
    @Schema(description = "The form as PDF, a path of this service") String formPdf) {

  static HandbookView of(Contact contact, Published published) {
    ProcedureTerms terms = published.terms();
    String forms =
        "/v1/municipalities/%s/handbook/%s/form."
            .formatted(contact.municipality(), published.code());
    return new HandbookView(
        contact,
        published.code(),
        published.version(),
        published.since(),
        terms.nameTh(),
        terms.nameEn(),
        terms.kind(),
        terms.kind().nameTh(),
        terms.kind().nameEn(),
        terms.level(),
        terms.handbook().criteria(),
        terms.requiredDocuments().stream().map(HandbookDocument::of).toList(),
        HandbookFee.of(terms.fee()),
        terms.serviceWorkingDays(),
        terms.assuranceLevel().needsProof(),
        terms.handbook().steps().stream().map(HandbookStepView::of).toList(),
        terms.permit(),
        terms.deliveryWays().stream().map(HandbookView::inWords).toList(),
        terms.handbook().whereToApply(),
        Announcements.of(published.code(), terms, contact),
        terms.handbook().legalBasis(),
        forms + "docx",
        forms + "pdf");
  }

  private static Bilingual inWords(DeliveryWay way) {
    return new Bilingual(way.nameTh(), way.nameEn());
  }
}
