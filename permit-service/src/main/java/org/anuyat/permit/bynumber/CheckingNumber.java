package org.anuyat.permit.bynumber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anuyat.permit.checkcount.CheckCounts;
import org.anuyat.permit.checkcount.Way;
import org.anuyat.permit.verification.PublicPermit;
import org.anuyat.permit.verification.PublicPermits;

/**
 * Finds permits by what is printed on them. A number nobody has, a municipality nobody knows and a
 * kind that is not to be found by number are the same to the caller: nothing.
 */
@ApplicationScoped
class CheckingNumber {
  private static final long PATIENCE_SECONDS = 10;

  @Inject PublicPermits permits;
  @Inject CheckCounts counts;

  List<PublicPermit> find(String municipality, PrintedNumber number, String procedureCode) {
    List<PublicPermit> found =
        permits
            .byNumber(municipality, number.year(), number.sequence(), procedureCode)
            .toCompletionStage()
            .toCompletableFuture()
            .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join()
            .stream()
            .map(PublicPermits.Found::permit)
            .toList();
    if (found.isEmpty()) {
      counts.ofUnknown().add(Way.NUMBER);
    }
    found.forEach(permit ->
        counts
            .of(permit.municipality(), permit.procedureCode(), permit.status().name())
            .add(Way.NUMBER));
    return found;
  }
}
