package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import org.anuyat.payment.slippicture.DrawingProcess;
import org.anuyat.payment.slippicture.PictureLook;
import org.anuyat.payment.slippicture.ProofKind;
import org.anuyat.payment.slippicture.SeenPicture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Has a picture looked at; whatever becomes of it, the file is kept. */
@ApplicationScoped
class LookingAtSlip {
  private static final Logger LOG = Logger.getLogger(LookingAtSlip.class);

  @ConfigProperty(name = "anuyat.slip.look-time")
  Duration lookTime;

  SeenPicture look(byte[] content, ProofType type) {
    try {
      return DrawingProcess.look(content, kindOf(type), lookTime);
    } catch (IOException failed) {
      LOG.error("A slip's picture could not be looked at; its file is kept", failed);
      return SeenPicture.not(PictureLook.UNREADABLE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service stops", stopping);
    }
  }

  private static ProofKind kindOf(ProofType type) {
    return switch (type) {
      case JPEG -> ProofKind.JPEG;
      case PDF -> ProofKind.PDF;
    };
  }
}
