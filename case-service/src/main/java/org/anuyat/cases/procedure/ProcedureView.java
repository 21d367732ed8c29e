package org.anuyat.cases.procedure;

import java.time.Instant;
import java.util.List;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A procedure as the API shows it: the terms of one version, the current one where none is named.
 */
@Schema(name = "Procedure", description = "A procedure in one version")
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
    @Schema(description = "Null means free") FeeTerms fee,
    PermitTerms permit,
    int serviceWorkingDays,
    int itemsRequests,
    int appealDays,
    List<DeliveryWay> deliveryWays,
    HandbookTexts handbook,
    RiskAnswers risk,
    @Schema(description = "Follows from the risk answers (rule 2.1)") AssuranceLevel assuranceLevel,
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
        terms.fee(),
        terms.permit(),
        terms.serviceWorkingDays(),
        terms.itemsRequests(),
        terms.appealDays(),
        terms.deliveryWays(),
        terms.handbook(),
        terms.risk(),
        terms.assuranceLevel(),
        terms.serviceLevel(),
        terms.approvalSteps());
  }
}
