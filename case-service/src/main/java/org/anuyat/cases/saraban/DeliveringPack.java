package org.anuyat.cases.saraban;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.storage.ObjectStore;

/** Gives a pack to the e-Saraban after it was made; tried again while that is away. */
@ApplicationScoped
class DeliveringPack implements JobHandler<DeliveringPack.Deliver> {

  record Deliver(String municipality, UUID handOffId) implements JobHandler.Data {}

  @Inject Clock clock;
  @Inject HandOffs handOffs;
  @Inject Documents documents;
  @Inject ObjectStore store;
  @Inject ESaraban eSaraban;

  @Override
  public String name() {
    return "deliver-saraban-pack";
  }

  @Override
  public Class<Deliver> dataType() {
    return Deliver.class;
  }

  @Override
  public void run(Deliver job) throws IOException {
    StoredFile pack =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              HandOff handOff = handOffs.findById(job.handOffId());
              return documents.file(handOff.caseId(), handOff.documentId());
            });
    String name = job.handOffId() + ".zip";
    if (eSaraban.take(job.municipality(), name, store.read(pack.objectKey()))) {
      QuarkusTransaction.requiringNew()
          .run(() -> handOffs.findById(job.handOffId()).delivered(clock.instant()));
    }
  }
}
