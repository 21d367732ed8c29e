package org.anuyat.permit.offline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A permit's signed code. */
@Schema(description = "What a QR code that can be checked without a network carries")
public record OfflineCode(
    @Schema(
            description =
                "Compact JWS (RFC 7515, EdDSA), `typ` anuyat-permit+jws; claims `iss` municipality,"
                    + " `jti` for the list of revocations, `num` number, `ttl` title, `hld` holder"
                    + " (masked), `frm` date of issue, `til` last day of validity or null")
        String jws,
    @Schema(
            description =
                "The verify address with the code as its fragment, which no browser sends: one QR"
                    + " code for both ways")
        String url) {}
