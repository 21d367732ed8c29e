package org.anuyat.cases.saraban;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.job.JobHandler;

/** Gives a pack to the e-Saraban after it was made; tried again while that is away. */
@ApplicationScoped
class DeliveringPack implements JobHandler<DeliveringPack.Deliver> {

  record Deliver(String municipality, UUID handOffId) implements JobHandler.Data {}

  @Inject Clock clock;
  @Inject HandOffs handOffs;
  @Inject Documents documents;
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
    byte[] pack = pack(job.handOffId());
    String name = job.handOffId() + ".zip";
    if (eSaraban.take(job.municipality(), name, pack)) {
      QuarkusTransaction.requiringNew()
          .run(() -> handOffs.findById(job.handOffId()).delivered(clock.instant()));
    }
  }

  private byte[] pack(UUID handOffId) throws IOException {
    try (InputStream bytes =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              HandOff handOff = handOffs.findById(handOffId);
              return documents.openForMachine(handOff.caseId(), handOff.documentId());
            })) {
      return bytes.readAllBytes();
    }
  }
}
