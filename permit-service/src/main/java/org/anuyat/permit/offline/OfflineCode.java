package org.anuyat.permit.offline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A permit's signed code. */
@Schema(description = "What a QR code that can be checked without a network carries")
public record OfflineCode(
    @Schema(
            description =
                "Compact JWS (RFC 7515, EdDSA, no `typ`) as in the permit's second QR code: `m`"
                    + " municipality, `n` number, `p` kind, `h` holder (here masked), `i` date of"
                    + " issue, `u` last day of validity if any, `t` token")
        String jws,
    @Schema(
            description =
                "The verify address with the code as its fragment, which no browser sends: one QR"
                    + " code for both ways")
        String url) {}
