package org.anuyat.cases.certifiedcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.untrusted.PdfPages;
import org.anuyat.cases.untrusted.Pictures;
import org.anuyat.cases.untrusted.Unreadable;
import org.anuyat.cases.untrusted.UntrustedReading;
import org.jboss.logging.Logger;

/** The pages of a file as they follow the certification sheet. */
@ApplicationScoped
class CopyPages {
  private static final Logger LOG = Logger.getLogger(CopyPages.class);
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  /** A PDF file and how many pages it has. */
  record Pages(byte[] pdf, int count) {}

  @Inject UntrustedReading untrusted;

  /** Empty for a file that has no pages, or whose pages cannot be read. */
  Optional<Pages> of(StoredFile file, byte[] bytes) {
    if (!file.isPdf() && !file.isJpegOrPng()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          untrusted.read(DEADLINE, () -> file.isPdf() ? ofPdf(bytes) : ofPicture(file, bytes)));
    } catch (Unreadable e) {
      LOG.warnf("Document %s is certified without its pages: %s", file.id(), e);
      return Optional.empty();
    }
  }

  private static Pages ofPdf(byte[] bytes) throws Exception {
    try (var document = PdfPages.open(bytes)) {
      int count = document.getNumberOfPages();
      return new Pages(PdfPages.cut(bytes, 1, count), count);
    }
  }

  private static Pages ofPicture(StoredFile file, byte[] bytes) throws Exception {
    return new Pages(Pictures.onPage(bytes, "image/jpeg".equals(file.contentType())), 1);
  }
}
