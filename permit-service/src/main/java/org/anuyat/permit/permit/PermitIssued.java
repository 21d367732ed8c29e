package org.anuyat.permit.permit;

import java.util.Map;
import java.util.UUID;

/**
 * Fired inside the issuing transaction.
 *
 * @param templateCode the template asked for, or null
 * @param data what the procedure adds for the template
 * @param succeeds the permit it comes in place of, or null; without a template of its own it is
 *     worded as that one is
 */
public record PermitIssued(
    String municipality,
    UUID permitId,
    String templateCode,
    Map<String, String> data,
    UUID succeeds) {}
