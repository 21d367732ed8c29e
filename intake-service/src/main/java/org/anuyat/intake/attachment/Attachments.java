package org.anuyat.intake.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.storage.ObjectStore;

/** The files of the current municipality's messages. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
  /** A stored file, ready to be served. */
  public record Content(String name, String contentType, long size, InputStream bytes) {}

  @Inject ObjectStore store;

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
      attachment.flag = file.flag();
      attachment.objectKey = key(municipality, messageId, file);
      persist(attachment);
    }
  }

  /** Takes the files from the message; answers where their bytes are. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> forget(UUID messageId) {
    List<String> keys = find("messageId", messageId).stream().map(a -> a.objectKey).toList();
    delete("messageId", messageId);
    return keys;
  }

  @Transactional
  public List<AttachmentView> of(UUID messageId) {
    return find("messageId = ?1 order by position", messageId).stream()
        .map(AttachmentView::of)
        .toList();
  }

  /** Opens a file of a message; the caller closes it. */
  @Transactional
  public Optional<Content> open(UUID messageId, UUID attachmentId) {
    return find("id = ?1 and messageId = ?2", attachmentId, messageId)
        .firstResultOptional()
        .map(a -> new Content(a.name, a.contentType, a.size, store.open(a.objectKey)));
  }

  private static String key(String municipality, UUID messageId, InspectedAttachment file) {
    return "attachments/" + municipality + "/" + messageId + "/" + file.position();
  }
}
