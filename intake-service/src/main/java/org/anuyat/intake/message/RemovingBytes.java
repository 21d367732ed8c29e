package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.storage.ObjectStore;

/** Removes the bytes of a discarded message from the object store. */
@ApplicationScoped
public class RemovingBytes implements JobHandler<RemovingBytes.Data> {
  /** Which message, and where its bytes are. */
  public record Data(String municipality, UUID message, List<String> keys)
      implements JobHandler.Data {}

  @Inject ObjectStore store;

  @Override
  public String name() {
    return "remove-bytes";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) {
    data.keys().forEach(store::delete);
  }
}
