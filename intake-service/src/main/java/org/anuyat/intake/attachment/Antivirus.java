package org.anuyat.intake.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/** Asks ClamAV (clamd, INSTREAM) where a host is set; else every file counts as clean. */
@ApplicationScoped
class Antivirus {
  /** The antivirus could not be asked; the file is as unknown as before. */
  static final class Away extends Exception {
    private static final long serialVersionUID = 1L;

    Away(Throwable cause) {
      super("clamd does not answer: " + cause.getMessage(), cause);
    }
  }

  @ConfigProperty(name = "anuyat.antivirus.host")
  Optional<String> host;

  @ConfigProperty(name = "anuyat.antivirus.port")
  int port;

  @ConfigProperty(name = "anuyat.antivirus.timeout")
  Duration timeout;

  /** The name of the signature that was found, if any. */
  Optional<String> scan(InputStream bytes) throws Away {
    return host.isEmpty() ? Optional.empty() : ask(host.get(), bytes);
  }

  /** The client sets no deadline of its own; an interrupt closes its connection. */
  private Optional<String> ask(String address, InputStream bytes) throws Away {
    FutureTask<ScanResult> scan =
        new FutureTask<>(() -> new ClamavClient(new InetSocketAddress(address, port)).scan(bytes));
    Thread.ofVirtual().name("antivirus").start(scan);
    try {
      ScanResult result = scan.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return result instanceof ScanResult.VirusFound found
          ? Optional.of(found.getFoundViruses().values().iterator().next().iterator().next())
          : Optional.empty();
    } catch (ExecutionException refused) {
      throw new Away(refused.getCause());
    } catch (TimeoutException slow) {
      throw new Away(slow);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Away(stopping);
    } finally {
      scan.cancel(true);
    }
  }
}
