package org.anuyat.cases.procedure;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A procedure as the API shows it: the terms of its current version. */
@Schema(name = "Procedure", description = "A procedure in its current version")
public record ProcedureView(
    @Schema(examples = "food-shop") String code,
    @Schema(description = "Counts the changes; a case keeps the version it began under")
        int version,
    Instant since,
    String nameTh,
    String nameEn,
    ProcedureKind kind,
    @Schema(examples = "ใบอนุญาต") String kindTh,
    @Schema(examples = "Licence") String kindEn,
    ProcedureLevel level,
    List<String> keywords,
    List<RequiredDocument> requiredDocuments,
    @Schema(description = "Fee in satang; null means free") Long feeSatang,
    PermitTerms permit,
    int serviceWorkingDays,
    boolean identityRequired,
    int itemsRequests,
    int appealDays,
    ServiceLevel serviceLevel,
    @Schema(description = "The approval chain, the first first") List<ApprovalStep> approvalSteps) {

  static ProcedureView of(Procedure procedure) {
    ProcedureTerms terms = procedure.terms();
    return new ProcedureView(
        procedure.code(),
        procedure.version(),
        procedure.since(),
        terms.nameTh(),
        terms.nameEn(),
        terms.kind(),
        terms.kind().nameTh(),
        terms.kind().nameEn(),
        terms.level(),
        terms.keywords(),
        terms.requiredDocuments(),
        terms.feeSatang(),
        terms.permit(),
        terms.serviceWorkingDays(),
        terms.identityRequired(),
        terms.itemsRequests(),
        terms.appealDays(),
        terms.serviceLevel(),
        terms.approvalSteps());
  }
}
