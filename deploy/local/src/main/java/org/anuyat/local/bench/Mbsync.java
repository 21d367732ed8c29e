package org.anuyat.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.anuyat.local.client.ImapAccount;

/** mbsync (Debian package isync) copying an inbox into a Maildir, every mail synced to the disk. */
final class Mbsync {
  private Mbsync() {}

  /** How long the copying of all {@code mails} took. */
  static Duration copy(ImapAccount account, Path folder, int mails)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path settings =
        Files.writeString(
            folder.resolve("mbsyncrc"),
            """
            FSync yes
            IMAPAccount bench
            Host %s
            Port %d
            User %s
            Pass %s
            SSLType None
            AuthMechs LOGIN

            IMAPStore far
            Account bench

            MaildirStore near
            Path %5$s/
            Inbox %5$s/inbox

            Channel bench
            Far :far:
            Near :near:
            Patterns INBOX
            Sync Pull
            Create Near
            SyncState *
            """
                .formatted(
                    account.host(), account.port(), account.user(), account.password(), folder));
    Instant start = Instant.now();
    Process process =
        new ProcessBuilder(List.of("mbsync", "-c", settings.toString(), "bench"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    int code = process.waitFor();
    Duration took = Duration.between(start, Instant.now());
    try (Stream<Path> copied = Files.list(folder.resolve("inbox/new"))) {
      long count = copied.count();
      if (code != 0 || count != mails) {
        throw new IllegalStateException(
            "mbsync copied %d of %d mails (exit code %d); see %s"
                .formatted(count, mails, code, folder.resolve("log")));
      }
    }
    return took;
  }
}
