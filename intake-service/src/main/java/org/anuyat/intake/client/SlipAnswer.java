package org.anuyat.intake.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Whether payment-service could lay the slip to a fee. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SlipAnswer(SlipOutcome outcome, UUID feeId) {}
