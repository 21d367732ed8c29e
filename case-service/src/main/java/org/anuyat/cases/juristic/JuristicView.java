package org.anuyat.cases.juristic;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The juristic applicant as an officer sees him. */
@Schema(name = "JuristicApplicant", description = "The juristic applicant and what was found")
record JuristicView(
    String nameTh,
    @Schema(examples = "0107537000254") String registrationNumber,
    String mailDomain,
    String directorName,
    boolean throughAttorney,
    Instant setAt,
    String setByName,
    List<JuristicFinding> findings) {}
