package org.anuyat.intake.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.storage.ObjectStore;

/** Scans a file that came while the antivirus was away; tried until it answers. */
@ApplicationScoped
public class ScanningLater implements JobHandler<ScanningLater.Data> {
  /** Which file. */
  public record Data(String municipality, UUID attachment, String objectKey)
      implements JobHandler.Data {}

  /** What the alarm is about. */
  static final String ABOUT = "clamd";

  @Inject Attachments attachments;
  @Inject Antivirus antivirus;
  @Inject ObjectStore store;
  @Inject Alarms alarms;

  @Override
  public String name() {
    return "scan-attachment";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) throws IOException, Antivirus.Away {
    if (!QuarkusTransaction.requiringNew().call(() -> attachments.isThere(data.attachment()))) {
      return;
    }
    Optional<String> signature = scan(data);
    QuarkusTransaction.requiringNew().run(() -> attachments.scanned(data.attachment(), signature));
    alarms.clear(data.municipality(), AlarmKind.ANTIVIRUS_AWAY, ABOUT);
  }

  private Optional<String> scan(Data data) throws IOException, Antivirus.Away {
    try (InputStream bytes = store.open(data.objectKey())) {
      return antivirus.scan(bytes);
    } catch (Antivirus.Away away) {
      alarms.raise(data.municipality(), AlarmKind.ANTIVIRUS_AWAY, ABOUT, away.getMessage());
      throw away;
    }
  }
}
