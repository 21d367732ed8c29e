package org.anuyat.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.anuyat.intake.message.reading.ReadAttachment;

/** Looks at the files of a mail: safe name, true kind, flag. */
public final class InspectingAttachments {

  private static final int BEGINNING = 4_096;

  private InspectingAttachments() {}

  public static InspectedAttachment inspect(ReadAttachment file) throws IOException {
    byte[] beginning = beginning(file.content());
    FileName declared = FileName.clean(file.name(), file.position(), "");
    FileKind kind = FileKind.of(beginning, declared.extension(), file.contentType());
    FileName name = FileName.clean(file.name(), file.position(), extensionOf(kind));
    return new InspectedAttachment(
        file.position(),
        name.value(),
        kind == FileKind.OTHER ? safeType(file.contentType()) : kind.contentType(),
        file.inline(),
        file.size(),
        file.sha256(),
        flag(file, kind, name.extension()),
        file.content());
  }

  private static AttachmentFlag flag(ReadAttachment file, FileKind kind, String extension) {
    if (file.size() == 0) {
      return AttachmentFlag.EMPTY_FILE;
    }
    if (!agrees(kind, extension)) {
      return AttachmentFlag.NAME_DISAGREES;
    }
    return kind.isWelcome() ? null : AttachmentFlag.UNUSUAL_TYPE;
  }

  private static boolean agrees(FileKind kind, String extension) {
    return switch (kind) {
      case PDF -> extension.equals("pdf");
      case JPEG -> Set.of("jpg", "jpeg", "jpe", "jfif").contains(extension);
      case PNG -> extension.equals("png");
      case DOC, DOCX, TXT -> true;
      case ZIP, MAIL, OTHER -> !Set.of("pdf", "jpg", "jpeg", "doc", "docx").contains(extension);
    };
  }

  private static String extensionOf(FileKind kind) {
    return switch (kind) {
      case PDF -> ".pdf";
      case JPEG -> ".jpg";
      case PNG -> ".png";
      case DOC -> ".doc";
      case DOCX -> ".docx";
      case TXT -> ".txt";
      case ZIP -> ".zip";
      case MAIL -> ".eml";
      case OTHER -> ".bin";
    };
  }

  /** The sender's word, if it is a media type at all. */
  private static String safeType(String declared) {
    return declared.matches("[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,100}")
        ? declared
        : FileKind.OTHER.contentType();
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(BEGINNING);
    }
  }
}
