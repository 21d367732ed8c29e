package org.anuyat.cases.procedure.catalogue;

import org.anuyat.cases.procedure.ProcedureTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A procedure of the catalogue; its terms can be sent by PUT as they are. */
@Schema(description = "A procedure of the provincial catalogue; its terms can be PUT as they are")
public record CatalogueProcedure(
    @Schema(examples = "food-shop") String code, ProcedureTerms terms) {}
