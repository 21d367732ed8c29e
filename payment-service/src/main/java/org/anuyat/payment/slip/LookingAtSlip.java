package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.anuyat.payment.slippicture.DrawingProcess;
import org.anuyat.payment.slippicture.PictureLook;
import org.anuyat.payment.slippicture.ProofKind;
import org.anuyat.payment.slippicture.SeenPicture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Has pictures looked at, two at a time, which bounds the memory they take together. */
@ApplicationScoped
class LookingAtSlip {
  private static final Logger LOG = Logger.getLogger(LookingAtSlip.class);

  private final Semaphore turns = new Semaphore(2, true);

  @ConfigProperty(name = "anuyat.slip.look-time")
  Duration lookTime;

  /** Whatever becomes of the look, the file is kept; so it never fails. */
  SeenPicture look(byte[] content, ProofType type) {
    turns.acquireUninterruptibly();
    try {
      return DrawingProcess.look(content, kindOf(type), lookTime);
    } catch (IOException failed) {
      LOG.error("A slip's picture could not be looked at; its file is kept", failed);
      return SeenPicture.not(PictureLook.UNREADABLE);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service stops", stopping);
    } finally {
      turns.release();
    }
  }

  private static ProofKind kindOf(ProofType type) {
    return switch (type) {
      case JPEG -> ProofKind.JPEG;
      case PDF -> ProofKind.PDF;
    };
  }
}
