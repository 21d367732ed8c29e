package org.anuyat.cases.scan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.paper.CasePrint;
import org.anuyat.cases.paper.CasePrints;
import org.anuyat.cases.storage.ObjectStore;
import org.anuyat.cases.untrusted.Unreadable;
import org.anuyat.cases.untrusted.UntrustedReading;

/** Reads the barcodes of a scan and files its pages, or lays them on the officers' list. */
@ApplicationScoped
class ReadingScan implements JobHandler<ReadingScan.Read> {

  record Read(String municipality, UUID scanId) implements JobHandler.Data {}

  private record Waiting(String objectKey, FileType type) {}

  @Inject Clock clock;
  @Inject Scans scans;
  @Inject ScanParts parts;
  @Inject CasePrints prints;
  @Inject FilingScan filing;
  @Inject ObjectStore store;
  @Inject UntrustedReading untrusted;
  @Inject ScanSettings settings;

  @Override
  public String name() {
    return "read-scan";
  }

  @Override
  public Class<Read> dataType() {
    return Read.class;
  }

  @Override
  public void run(Read job) {
    Waiting waiting =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              Scan scan = scans.get(job.scanId());
              return new Waiting(scan.objectKey(), scan.type());
            });
    byte[] file = store.read(waiting.objectKey());
    try {
      List<Optional<String>> codes =
          untrusted.read(settings.deadline(), () -> PageCodes.read(file, waiting.type()));
      QuarkusTransaction.requiringNew().run(() -> file(job.scanId(), file, codes));
    } catch (Unreadable e) {
      QuarkusTransaction.requiringNew().run(() -> giveToOfficers(job.scanId(), e));
    }
  }

  private void file(UUID scanId, byte[] file, List<Optional<String>> codes) {
    Scan scan = scans.getForChange(scanId);
    if (scan.state() != ScanState.RECEIVED) {
      return; // done by an earlier run of this job
    }
    scan.read(codes.size());
    for (PageGroups.Group group : PageGroups.of(codes)) {
      var part = new ScanPart(scan, group.firstPage(), group.lastPage());
      parts.persist(part);
      Optional<CasePrint> print = group.token().flatMap(prints::byToken);
      if (print.isPresent()) {
        CasePrint known = print.get();
        filing.file(part, file, known.caseId(), known.id(), null, scan.upload(clock.instant()));
      } else {
        part.waitsBecause(
            group.token().isPresent() ? UnplacedReason.UNKNOWN_BARCODE : UnplacedReason.NO_BARCODE);
      }
    }
  }

  private void giveToOfficers(UUID scanId, Unreadable failure) {
    Scan scan = scans.getForChange(scanId);
    if (scan.state() != ScanState.RECEIVED) {
      return; // done by an earlier run of this job
    }
    scan.unreadable(failure.getMessage());
    var part = new ScanPart(scan, 1, 1);
    part.waitsBecause(UnplacedReason.UNREADABLE_FILE);
    parts.persist(part);
  }
}
