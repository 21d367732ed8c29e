package org.anuyat.payment.slip;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anuyat.payment.slippicture.LookingAtProof;
import org.anuyat.payment.slippicture.PictureLook;
import org.anuyat.payment.slippicture.SeenPicture;
import org.anuyat.payment.slippicture.TimeLimit;
import org.anuyat.payment.slipqr.MiniQrReading;
import org.anuyat.payment.slipqr.MiniQrText;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks at pictures two at a time, which bounds the memory they take together, and waits no longer
 * than is set, even for a file that keeps its drawer busy for ever.
 */
@ApplicationScoped
class LookingAtSlip {
  private static final Logger LOG = Logger.getLogger(LookingAtSlip.class);
  private static final int AT_ONCE = 2;

  /** A look may have to wait for those before it: as many as there are threads for jobs. */
  private static final int TURNS = 10;

  private final ExecutorService drawers =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("slip-", 0).factory());

  @ConfigProperty(name = "anuyat.slip.look-time")
  Duration lookTime;

  SeenPicture look(byte[] content, ProofType type) {
    Future<SeenPicture> look = drawers.submit(() -> at(content, type, TimeLimit.of(lookTime)));
    try {
      return look.get(lookTime.multipliedBy(TURNS).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException hangs) {
      look.cancel(true);
      LOG.error("A slip's picture was not looked at in time; its file is kept");
      return SeenPicture.not(PictureLook.OUT_OF_TIME);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service stops", stopping);
    } catch (ExecutionException failed) {
      LOG.error("A slip's picture could not be looked at; its file is kept", failed.getCause());
      return SeenPicture.not(PictureLook.UNREADABLE);
    }
  }

  @PreDestroy
  void stop() {
    drawers.shutdownNow();
  }

  private static SeenPicture at(byte[] content, ProofType type, TimeLimit limit) {
    return switch (type) {
      case JPEG -> LookingAtProof.atJpeg(content, LookingAtSlip::isMiniQr, limit);
      case PDF -> LookingAtProof.atPdf(content, LookingAtSlip::isMiniQr, limit);
    };
  }

  private static boolean isMiniQr(String code) {
    return MiniQrText.read(code) instanceof MiniQrReading.Found;
  }
}
