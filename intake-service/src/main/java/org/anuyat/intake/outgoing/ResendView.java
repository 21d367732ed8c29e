package org.anuyat.intake.outgoing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a mail was sent again.
 *
 * @param by the officer, the token's {@code sub}
 * @param failureBefore why the sending before did not reach anybody
 */
@Schema(name = "Resend")
public record ResendView(
    Instant at,
    @Schema(examples = "officer") String by,
    OutgoingState stateBefore,
    @Schema(examples = "citizen@example.org") String addressBefore,
    @Schema(examples = "smtp; 552 5.2.2 mailbox full") String failureBefore) {

  static ResendView of(Resend resend) {
    return new ResendView(
        resend.resentAt,
        resend.resentBy,
        resend.stateBefore,
        resend.addressBefore,
        resend.failureBefore);
  }
}
