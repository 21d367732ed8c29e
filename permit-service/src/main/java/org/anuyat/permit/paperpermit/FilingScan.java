package org.anuyat.permit.paperpermit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.StoredDocument;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.storage.ObjectStore;
import org.anuyat.permit.template.ChoosingTemplate;
import org.apache.commons.codec.digest.DigestUtils;

/** Files a scan: kept first, then read, sealed, and made the permit's document. */
@ApplicationScoped
class FilingScan {
  @Inject PaperScans scans;
  @Inject SealingScan sealing;
  @Inject PermitRegister register;
  @Inject ChoosingTemplate templates;
  @Inject ObjectStore store;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;
  @Inject Event<PaperPermitFiled> filed;

  /**
   * @param isNew false when the same bytes were filed before
   */
  record Outcome(UUID scanId, boolean isNew) {}

  /**
   * @throws Problem when it cannot be filed; the scan is kept all the same
   */
  Outcome file(byte[] file, String actor) {
    PaperScan scan = scans.keep(file, actor);
    if (scan.state == PaperScan.State.FILED) {
      return new Outcome(scan.id, false);
    }
    try {
      ScannedSheets sheets = ScannedSheets.read(file);
      PermitFacts permit = permitOf(sheets.tokens());
      byte[] pdf = sealing.seal(permit, sheets.pages());
      String key = "permits/" + permit.municipality() + "/" + Ids.next() + ".pdf";
      store.put(key, pdf, "application/pdf");
      var document = new StoredDocument(key, DigestUtils.sha256Hex(pdf), pdf.length);
      int pages = sheets.pages().size();
      QuarkusTransaction.requiringNew().run(() -> note(scan.id, permit.id(), document, pages));
      return new Outcome(scan.id, true);
    } catch (Problem problem) {
      scans.refuse(scan.id, problem.type().name());
      throw problem;
    }
  }

  private PermitFacts permitOf(Set<String> tokens) {
    if (tokens.isEmpty()) {
      throw new Problem(ProblemType.NO_CODE_FOUND);
    }
    if (tokens.size() > 1) {
      throw new Problem(ProblemType.SEVERAL_PERMITS);
    }
    PermitFacts permit =
        register
            .byToken(tokens.iterator().next())
            .orElseThrow(() -> new Problem(ProblemType.CODE_OF_NO_PERMIT));
    if (permit.document().isPresent() || !templates.isSignedOnPaper(permit.id())) {
      throw notAwaited(permit.number());
    }
    return permit;
  }

  private void note(UUID scanId, UUID permitId, StoredDocument document, int pages) {
    PaperScan scan = scans.locked(scanId);
    if (!register.paperFiled(permitId, document)) {
      throw notAwaited(register.get(permitId).number());
    }
    scan.state = PaperScan.State.FILED;
    scan.refusal = null;
    scan.permitId = permitId;
    scan.pages = pages;
    scan.filedAt = clock.instant();
    filed.fire(new PaperPermitFiled(municipality.code(), permitId));
  }

  private static Problem notAwaited(String number) {
    return new Problem(
        ProblemType.NOT_SIGNED_ON_PAPER, "Permit " + number + " does not wait for a scan");
  }
}
