package org.anuyat.intake.mailbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One folder compared with the mail server; {@code onServer = known + older + takenIn + missing},
 * but for mails that vanished meanwhile.
 *
 * @param onServer mails that lay in the folder
 * @param known messages already
 * @param older arrived before the mailbox was taken into use (`mailbox.receiveFrom`): not taken in
 * @param takenIn were missing and were taken in now
 * @param missing still missing: tried again, and an alarm MAIL_MISSING is open
 * @param gone known, and no longer in the folder: moved or deleted there
 */
@Schema(name = "Reconciliation")
public record ReconciliationView(
    UUID id,
    Instant doneAt,
    @Schema(examples = "INBOX") String folder,
    @Schema(examples = "1763949312") long uidValidity,
    @Schema(examples = "1204") int onServer,
    @Schema(examples = "1204") int known,
    @Schema(examples = "0") int older,
    @Schema(examples = "0") int takenIn,
    @Schema(examples = "0") int missing,
    @Schema(examples = "3") int gone) {

  static ReconciliationView of(Reconciliation r) {
    return new ReconciliationView(
        r.id,
        r.doneAt,
        r.folder,
        r.uidValidity,
        r.onServer,
        r.known,
        r.older,
        r.takenIn,
        r.missing,
        r.gone);
  }
}
