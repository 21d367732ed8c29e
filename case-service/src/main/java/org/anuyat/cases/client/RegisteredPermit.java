package org.anuyat.cases.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import java.util.UUID;

/**
 * A permit as the register has it.
 *
 * @param allowedActions what may be done to it now, such as {@code RENEW}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegisteredPermit(
    UUID permitId,
    String number,
    String procedureCode,
    String status,
    Set<String> allowedActions) {}
