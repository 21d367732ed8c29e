package org.anuyat.intake.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.intake.attachment.clinic.AttachmentWarning;
import org.anuyat.intake.attachment.clinic.FileKind;
import org.anuyat.intake.attachment.clinic.Finding;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.storage.ObjectStore;

/** The files of the current municipality's messages. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
  /** A stored file, and how dangerous it is. */
  public record Served(
      String name,
      String contentType,
      long size,
      Set<AttachmentWarning.Danger> dangers,
      String objectKey) {

    public boolean isHarmless() {
      return dangers.stream().allMatch(d -> d == AttachmentWarning.Danger.HARMLESS);
    }
  }

  @Inject ObjectStore store;
  @Inject Jobs jobs;
  @Inject ScanningLater scanningLater;
  @Inject Event<InfectedLater> infected;

  /**
   * Stores the bytes; doing it again for the same message and position replaces them by the same.
   */
  public void upload(String municipality, UUID messageId, InspectedAttachment file) {
    store.put(key(municipality, messageId, file), file.content(), "application/octet-stream");
  }

  /**
   * Writes down the files whose bytes were stored, in the caller's transaction; a mail that is read
   * again replaces what it had.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(String municipality, UUID messageId, List<InspectedAttachment> files) {
    forget(messageId);
    for (InspectedAttachment file : files) {
      Attachment attachment = new Attachment();
      attachment.id = Ids.next();
      attachment.messageId = messageId;
      attachment.position = file.position();
      attachment.name = file.name();
      attachment.contentType = file.contentType();
      attachment.inline = file.inline();
      attachment.size = file.size();
      attachment.sha256 = file.sha256();
      attachment.findings.addAll(file.findings());
      attachment.objectKey = key(municipality, messageId, file);
      persist(attachment);
      if (attachment.has(AttachmentWarning.NOT_SCANNED)) {
        jobs.enqueue(
            scanningLater,
            attachment.id.toString(),
            new ScanningLater.Data(municipality, attachment.id, attachment.objectKey));
      }
    }
  }

  /** Not when its mail was read again or removed meanwhile. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isThere(UUID id) {
    return findByIdOptional(id).isPresent();
  }

  /** Writes down what the antivirus said at last. */
  @Transactional(Transactional.TxType.MANDATORY)
  void scanned(UUID id, Optional<String> signature) {
    Attachment attachment = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (attachment == null
        || !attachment.findings.removeIf(f -> f.code() == AttachmentWarning.NOT_SCANNED)) {
      return;
    }
    if (signature.isPresent()) {
      attachment.findings.add(new Finding(AttachmentWarning.VIRUS, signature.get()));
      infected.fire(
          new InfectedLater(
              attachment.messageId,
              attachment.position,
              FileKind.ofContentType(attachment.contentType),
              attachment.size));
    }
  }

  /** Takes the files from the message; answers where their bytes are. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> forget(UUID messageId) {
    List<String> keys = find("messageId", messageId).stream().map(a -> a.objectKey).toList();
    if (!keys.isEmpty()) {
      delete("messageId", messageId);
    }
    return keys;
  }

  @Transactional
  public List<AttachmentView> of(UUID messageId) {
    return find("messageId = ?1 order by position", messageId).stream()
        .map(AttachmentView::of)
        .toList();
  }

  /** A file of a message; whether it may be served is the caller's to decide. */
  @Transactional
  public Optional<Served> find(UUID messageId, UUID attachmentId) {
    return find("id = ?1 and messageId = ?2", attachmentId, messageId)
        .firstResultOptional()
        .map(Attachments::served);
  }

  /** All files of a message in their order, as {@link #find} answers one. */
  @Transactional
  public List<Served> all(UUID messageId) {
    return find("messageId = ?1 order by position", messageId).stream()
        .map(Attachments::served)
        .toList();
  }

  private static Served served(Attachment a) {
    return new Served(a.name, a.contentType, a.size, dangers(a), a.objectKey);
  }

  /** How dangerous the files of a message are together. */
  @Transactional
  public Set<AttachmentWarning.Danger> dangers(UUID messageId) {
    return find("messageId", messageId).stream()
        .flatMap(a -> dangers(a).stream())
        .collect(Collectors.toSet());
  }

  /** Opens a file; the caller closes it. */
  public InputStream open(Served file) {
    return store.open(file.objectKey());
  }

  private static Set<AttachmentWarning.Danger> dangers(Attachment attachment) {
    return attachment.findings.stream().map(f -> f.code().danger()).collect(Collectors.toSet());
  }

  private static String key(String municipality, UUID messageId, InspectedAttachment file) {
    return "attachments/" + municipality + "/" + messageId + "/" + file.position();
  }
}
