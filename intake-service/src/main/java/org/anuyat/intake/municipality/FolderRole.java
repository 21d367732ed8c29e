package org.anuyat.intake.municipality;

import java.util.Locale;
import java.util.Set;

/** What a mailbox folder is for, by its special-use attribute (RFC 6154) or its usual name. */
public enum FolderRole {
  /** Our own copies of what we sent. */
  SENT,
  /** Thrown away, half-written or not yet sent: nothing that came in. */
  NOT_INCOMING,
  /** Everything else, the junk folder too (rule A3.2). */
  INCOMING;

  private static final Set<String> SENT_NAMES =
      Set.of(
          "sent",
          "sent items",
          "sent messages",
          "sent mail",
          "ส่งแล้ว",
          "จดหมายที่ส่ง",
          "รายการที่ส่ง");
  private static final Set<String> OTHER_NAMES =
      Set.of(
          "trash",
          "deleted",
          "deleted items",
          "deleted messages",
          "drafts",
          "draft",
          "outbox",
          "ถังขยะ",
          "ร่าง",
          "จดหมายร่าง",
          "รายการที่ลบ");

  private static final Set<String> JUNK_NAMES =
      Set.of(
          "junk",
          "junk e-mail",
          "junk email",
          "junk mail",
          "spam",
          "bulk mail",
          "จดหมายขยะ",
          "อีเมลขยะ",
          "เมลขยะ",
          "สแปม");

  /**
   * Whether a folder is where a filter puts what it takes for junk.
   *
   * @param fullName with the folders it lies in, such as {@code INBOX.Junk}
   */
  public static boolean isJunk(String fullName) {
    String[] parts = fullName.toLowerCase(Locale.ROOT).split("[/.]");
    return parts.length > 0 && JUNK_NAMES.contains(parts[parts.length - 1].strip());
  }

  /**
   * @param attributes of the LIST answer, such as {@code \Sent}
   * @param name the last part of the folder's name
   */
  public static FolderRole of(Set<String> attributes, String name) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    if (attributes.contains("\\sent") || SENT_NAMES.contains(plain)) {
      return SENT;
    }
    boolean special =
        attributes.contains("\\trash")
            || attributes.contains("\\drafts")
            || attributes.contains("\\flagged");
    return special || OTHER_NAMES.contains(plain) ? NOT_INCOMING : INCOMING;
  }
}
