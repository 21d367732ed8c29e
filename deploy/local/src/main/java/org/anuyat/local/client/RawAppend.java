package org.anuyat.local.client;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.iap.Literal;
import org.eclipse.angus.mail.imap.AppendUID;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/**
 * IMAP APPEND of bytes exactly as they are, which need not be a proper mail.
 *
 * <p>The mail library's own append turns every bare CR or LF into CRLF; what a server makes of them
 * is part of what is tried out here.
 */
public final class RawAppend {
  private RawAppend() {}

  /**
   * Appends to a folder.
   *
   * @return UIDVALIDITY and UID the mail got (RFC 4315)
   */
  public static AppendUID append(IMAPStore store, String folder, byte[] raw)
      throws MessagingException {
    AppendUID given =
        (AppendUID)
            ((IMAPFolder) store.getFolder(folder))
                .doCommand(protocol -> protocol.appenduid(folder, null, null, new Bytes(raw)));
    if (given == null) {
      throw new MessagingException("the mail server does not tell the UID (RFC 4315)");
    }
    return given;
  }

  private record Bytes(byte[] raw) implements Literal {
    @Override
    public int size() {
      return raw.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(raw);
    }
  }
}
