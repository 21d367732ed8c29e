package org.anuyat.intake.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a message.
 *
 * @param name cleaned for display and download
 * @param flag why to look at it with care; null: nothing noticed
 */
@Schema(name = "Attachment")
public record AttachmentView(
    UUID id,
    String name,
    String contentType,
    boolean inline,
    long size,
    String sha256,
    AttachmentFlag flag) {

  static AttachmentView of(Attachment a) {
    return new AttachmentView(a.id, a.name, a.contentType, a.inline, a.size, a.sha256, a.flag);
  }
}
