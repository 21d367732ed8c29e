package org.anuyat.intake.filesagain;

import java.util.List;
import java.util.Locale;
import org.anuyat.intake.attachment.InfectedLater;
import org.anuyat.intake.attachment.InspectedAttachment;
import org.anuyat.intake.attachment.clinic.AttachmentWarning;
import org.anuyat.intake.attachment.clinic.AttachmentWarning.Remedy;
import org.anuyat.intake.attachment.clinic.FileKind;
import org.anuyat.intake.attachment.clinic.Finding;

/** One file of the list, named without a word of the sender's. */
record AskedFile(int position, FileKind kind, long size, List<Reason> reasons) {

  static AskedFile of(InspectedAttachment file, Occasion occasion) {
    return new AskedFile(file.position(), file.kind(), file.size(), reasons(file, occasion));
  }

  static AskedFile infected(InfectedLater file) {
    Reason virus = Reason.of(new Finding(AttachmentWarning.VIRUS, ""));
    return new AskedFile(file.position(), file.kind(), file.size(), List.of(virus));
  }

  boolean sendAgain() {
    return reasons.stream().anyMatch(Reason::sendAgain);
  }

  /** Such as {@code ไฟล์แนบที่ 2 (ภาพ JPEG, 34 kB)}. */
  String thai() {
    String what = kind.isImage() ? "ภาพ " : "ไฟล์ ";
    String kindName = kind == FileKind.OTHER ? "" : what + kind.label() + ", ";
    return "ไฟล์แนบที่ " + Integer.toString(position) + " (" + kindName + size("ไบต์") + ")";
  }

  /** Such as {@code Attachment 2 (JPEG picture, 34 kB)}. */
  String english() {
    String what = kind.isImage() ? " picture, " : " file, ";
    String kindName = kind == FileKind.OTHER ? "" : kind.label() + what;
    return "Attachment " + Integer.toString(position) + " (" + kindName + size("bytes") + ")";
  }

  private String size(String bytes) {
    if (size < 1_000) {
      return Long.toString(size) + " " + bytes;
    }
    return size < 1_000_000
        ? Long.toString(Math.round(size / 1_000.0)) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", size / 1_000_000.0);
  }

  /** What must be sent again; only if nothing must, what an officer looks at. */
  private static List<Reason> reasons(InspectedAttachment file, Occasion occasion) {
    List<Reason> again = reasons(file, occasion, Remedy.SEND_AGAIN);
    if (!again.isEmpty()) {
      return again;
    }
    if (file.kind() == FileKind.SIGNATURE) {
      return List.of();
    }
    List<Reason> odd = reasons(file, occasion, Remedy.OFFICER_LOOKS);
    boolean document = file.kind().isWelcome() || !odd.isEmpty();
    return occasion == Occasion.PROOF_OF_PAYMENT && document && !file.kind().isProofOfPayment()
        ? List.of(Reason.NOT_A_PROOF_TYPE)
        : odd;
  }

  private static List<Reason> reasons(InspectedAttachment file, Occasion occasion, Remedy remedy) {
    return file.findings().stream()
        .filter(f -> f.code().remedy() == remedy)
        .filter(f -> occasion.judges(f.code()))
        .map(Reason::of)
        .toList();
  }
}
