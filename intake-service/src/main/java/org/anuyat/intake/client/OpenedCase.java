package org.anuyat.intake.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** What case-service answers when it has opened a case. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OpenedCase(UUID caseId, String caseNumber, String status) {}
