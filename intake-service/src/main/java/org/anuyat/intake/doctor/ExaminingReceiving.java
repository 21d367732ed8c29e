package org.anuyat.intake.doctor;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Quota;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.intake.municipality.FolderRole;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.municipality.MailFolders;
import org.anuyat.intake.municipality.MailSessions;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Looks at the mailbox over IMAP and changes nothing in it. */
final class ExaminingReceiving {
  static final int FILLING_PERCENT = 80;
  static final int FULL_PERCENT = 95;

  private ExaminingReceiving() {}

  static List<Finding> examine(
      MailAccount account, MailSessions sessions, Session session, Clock clock) {
    CertificateWatch watch = new CertificateWatch();
    session.getProperties().put("mail.imap.ssl.socketFactory", watch.socketFactory());
    Reach reach = new Reach(Reach.RECEIVING, account.imap().security(), watch, clock);
    try (IMAPStore store = (IMAPStore) sessions.openStore(session, account)) {
      List<Finding> findings = new ArrayList<>(reach.connected());
      findings.add(quota(store));
      findings.add(folders(store));
      findings.add(sentFolder(store));
      return findings;
    } catch (AuthenticationFailedException refused) {
      return reach.loginRefused(refused);
    } catch (MessagingException failure) {
      return reach.notConnected(failure);
    }
  }

  /** RFC 2087 and 9208; the fullest resource counts. */
  private static Finding quota(IMAPStore store) throws MessagingException {
    if (!store.hasCapability("QUOTA")) {
      return Finding.of(Diagnosis.QUOTA_NOT_TOLD);
    }
    return Arrays.stream(store.getQuota("INBOX"))
        .flatMap(root -> root.resources == null ? Stream.empty() : Arrays.stream(root.resources))
        .filter(resource -> resource.limit > 0)
        .max(Comparator.comparingLong(ExaminingReceiving::percent))
        .map(ExaminingReceiving::quota)
        .orElse(Finding.of(Diagnosis.QUOTA_NOT_TOLD));
  }

  private static Finding quota(Quota.Resource resource) {
    long percent = percent(resource);
    Diagnosis diagnosis =
        percent >= FULL_PERCENT
            ? Diagnosis.QUOTA_USED_UP
            : percent >= FILLING_PERCENT ? Diagnosis.QUOTA_NEARLY_USED : Diagnosis.QUOTA_FREE;
    String unit = resource.name.equals("STORAGE") ? " kB" : "";
    return new Finding(
        diagnosis,
        "%s %s %%: %s / %s%s"
            .formatted(
                resource.name,
                Long.toString(percent),
                Long.toString(resource.usage),
                Long.toString(resource.limit),
                unit));
  }

  private static long percent(Quota.Resource resource) {
    return resource.usage * 100 / resource.limit;
  }

  private static Finding folders(IMAPStore store) throws MessagingException {
    List<IMAPFolder> incoming = MailFolders.of(store, FolderRole.INCOMING);
    if (incoming.isEmpty()) {
      return Finding.of(Diagnosis.NO_FOLDER_TO_SWEEP);
    }
    return new Finding(
        Diagnosis.FOLDERS_FOUND,
        incoming.stream().map(Folder::getFullName).collect(Collectors.joining(", ")));
  }

  private static Finding sentFolder(IMAPStore store) throws MessagingException {
    Optional<IMAPFolder> sent = MailFolders.of(store, FolderRole.SENT).stream().findFirst();
    if (sent.isEmpty()) {
      return Finding.of(Diagnosis.NO_SENT_FOLDER);
    }
    try (IMAPFolder folder = sent.get()) {
      folder.open(Folder.READ_WRITE);
      return new Finding(Diagnosis.SENT_FOLDER_WRITABLE, folder.getFullName());
    } catch (MessagingException readOnly) {
      return new Finding(Diagnosis.SENT_FOLDER_READ_ONLY, String.valueOf(readOnly.getMessage()));
    }
  }
}
