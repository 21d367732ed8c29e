package org.anuyat.local.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Dovecot on 127.0.0.1 (Debian package dovecot-imapd), as a process of its own with a configuration
 * of its own. Every address has a mailbox, whose log-in is the address, with one password for all.
 */
public final class LocalDovecot implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(30);
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/sbin/dovecot"), Path.of("/usr/local/sbin/dovecot"));

  private final LocalProcess process;
  private final DovecotFolders folders;
  private final int port;

  private LocalDovecot(LocalProcess process, DovecotFolders folders, int port) {
    this.process = process;
    this.folders = folders;
    this.port = port;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param mail where the mail is kept; when Dovecot may not go there, in a temporary folder
   */
  public static LocalDovecot start(Path mail, int imapPort, String password, Path log) {
    return start(mail, imapPort, password, null, log);
  }

  /**
   * One that takes passwords only over TLS: by STARTTLS on {@code imapPort}, or on its own port.
   */
  public static LocalDovecot start(
      Path mail, int imapPort, String password, DovecotTls tls, Path log) {
    Path program = program().orElseThrow(() -> new IllegalStateException(missing().orElseThrow()));
    DovecotFolders folders = DovecotFolders.make(mail);
    LocalProcess process =
        LocalProcess.launch(
            "Dovecot",
            List.of(
                program.toString(),
                "-F",
                "-c",
                folders.configure(imapPort, password, tls).toString()),
            Map.of(),
            log);
    LocalDovecot dovecot = new LocalDovecot(process, folders, imapPort);
    try {
      process.awaitReady(() -> Probe.listens(imapPort), START);
    } catch (RuntimeException e) {
      dovecot.close();
      throw e;
    }
    return dovecot;
  }

  /** Why it cannot be started on this machine and what to do; empty when it can. */
  public static Optional<String> missing() {
    Optional<String> version = program().map(LocalDovecot::version);
    if (version.isEmpty()) {
      return Optional.of("Dovecot is not installed: apt-get install dovecot-imapd");
    }
    return version
        .filter(known -> !known.startsWith("2.3."))
        .map(other -> "Dovecot 2.3 is needed, here is " + other + ", whose settings are others");
  }

  private static Optional<Path> program() {
    return PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  private static String version(Path program) {
    try {
      Process asked = new ProcessBuilder(program.toString(), "--version").start();
      try (var out = asked.inputReader()) {
        String line = out.readLine();
        asked.waitFor(10, TimeUnit.SECONDS);
        return line == null ? "" : line;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  public int imapPort() {
    return port;
  }

  public LocalProcess process() {
    return process;
  }

  /** Where each address's Maildir is. */
  public Path maildir(String address) {
    return folders.mail().resolve(address).resolve("Maildir");
  }

  @Override
  public void close() {
    process.close();
    folders.deleteTemporary();
  }
}
