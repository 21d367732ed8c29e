package org.anuyat.cases.identity.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Examines files, and what an officer read from them. */
@ApplicationScoped
public class Examining {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  @Inject Clock clock;

  /**
   * @param document what the officer read from the identity document
   * @param application what the application says
   * @param files bytes by document id; empty for a file too large to be read
   */
  public List<Finding> examine(
      Statement document, Statement application, Map<UUID, Optional<byte[]>> files) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), BANGKOK);
    var findings = new ArrayList<Finding>(Comparison.of(document, application));
    findings.addAll(Dates.of(document, today));
    files.forEach(
        (id, bytes) -> traces(bytes).stream().map(found -> found.in(id)).forEach(findings::add));
    return findings;
  }

  private List<Finding> traces(Optional<byte[]> bytes) {
    if (bytes.isEmpty()) {
      return List.of(Finding.of(FindingCode.FILE_TOO_LARGE));
    }
    byte[] file = bytes.get();
    if (begins(file, "%PDF-")) {
      return PdfTraces.of(file);
    }
    boolean picture =
        begins(file, "\u00ff\u00d8\u00ff")
            || begins(file, "\u0089PNG")
            || begins(file, "II*")
            || begins(file, "MM\0*")
            || begins(file, "RIFF")
            || file.length > 12 && new String(file, 4, 4, StandardCharsets.US_ASCII).equals("ftyp");
    return picture
        ? PictureTraces.of(file, clock.instant())
        : List.of(Finding.of(FindingCode.FILE_NOT_EXAMINED));
  }

  private static boolean begins(byte[] file, String with) {
    byte[] magic = with.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < magic.length; i++) {
      if (file.length <= i || file[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
