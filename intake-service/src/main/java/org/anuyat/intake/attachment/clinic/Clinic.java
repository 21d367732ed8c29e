package org.anuyat.intake.attachment.clinic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.anuyat.intake.message.reading.ReadAttachment;

/** Examines one file of a mail. Whatever the file does, there is an answer. */
public final class Clinic {
  /**
   * What came out.
   *
   * @param name cleaned
   * @param contentType the true one; what the sender declared only where the bytes say nothing
   */
  public record Result(String name, FileKind kind, String contentType, List<Finding> findings) {}

  private final ReadAttachment file;
  private final String extension;
  private final Findings findings = new Findings();
  private boolean decoration;

  private Clinic(ReadAttachment file) {
    this.file = file;
    this.extension = FileName.clean(file.name(), file.position(), "").extension();
  }

  public static Result examine(ReadAttachment file) throws IOException {
    return new Clinic(file).examine();
  }

  private Result examine() throws IOException {
    FileKind kind = kind();
    FileName name = FileName.clean(file.name(), file.position(), kind.extension());
    NamePolicy.trick(file.name())
        .ifPresent(trick -> findings.add(AttachmentWarning.DANGEROUS_NAME, trick));
    if (file.size() > 0) {
      judgeKind(kind);
    }
    return new Result(name.value(), kind, contentType(kind), findings.list());
  }

  private FileKind kind() throws IOException {
    if (file.size() == 0) {
      findings.add(AttachmentWarning.EMPTY);
      return FileKind.OTHER;
    }
    FileKind first = Magic.of(beginning(file.content()), extension, file.contentType());
    // The thread of a stopped examination may go on for a moment; its findings are not used.
    Findings inside = new Findings();
    AtomicReference<FileKind> kind = new AtomicReference<>(first);
    boolean finished = Limits.run(() -> kind.set(look(first, inside)));
    if (finished) {
      inside.list().forEach(f -> findings.add(f.code(), f.detail()));
      return kind.get();
    }
    findings.add(AttachmentWarning.UNREADABLE, "opening it takes too much time or memory");
    return first;
  }

  private FileKind look(FileKind kind, Findings inside) {
    try {
      return lookInside(kind, inside);
    } catch (IOException unreadable) {
      inside.add(AttachmentWarning.UNREADABLE);
      return kind;
    }
  }

  private FileKind lookInside(FileKind kind, Findings inside) throws IOException {
    Path content = file.content();
    return switch (kind) {
      case ZIP -> ZipInside.examine(content, extension, inside);
      case OLE -> OleInside.examine(content, extension, inside);
      case PDF -> {
        PdfFile.examine(content, inside);
        yield kind;
      }
      case TXT -> {
        if (PlainText.isBlank(content)) {
          inside.add(AttachmentWarning.BLANK);
        }
        yield kind;
      }
      default -> {
        if (kind.isPicture()) {
          decoration = Picture.examine(content, kind, file.inline(), inside);
        }
        yield kind;
      }
    };
  }

  private void judgeKind(FileKind kind) {
    if (!kind.agreesWith(extension)) {
      findings.add(AttachmentWarning.WRONG_EXTENSION, kind.contentType());
    }
    if (kind.acts()) {
      findings.add(AttachmentWarning.PROGRAM);
    } else if (kind == FileKind.OTHER && promisesWelcomeKind()) {
      findings.add(AttachmentWarning.UNREADABLE, "nothing of the promised kind is in it");
    } else if (!kind.isWelcome() && !decoration) {
      findings.add(AttachmentWarning.ODD_TYPE, kind.contentType());
    }
  }

  private boolean promisesWelcomeKind() {
    return Arrays.stream(FileKind.values())
        .anyMatch(kind -> kind.isWelcome() && kind.isPromisedBy(extension));
  }

  private String contentType(FileKind kind) {
    if (kind != FileKind.OTHER) {
      return kind.contentType();
    }
    boolean claimsKnownKind =
        Arrays.stream(FileKind.values())
            .anyMatch(known -> known.contentType().equals(file.contentType()));
    boolean wellFormed =
        file.contentType().matches("[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,100}");
    return wellFormed && !claimsKnownKind ? file.contentType() : kind.contentType();
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Magic.BEGINNING);
    }
  }
}
