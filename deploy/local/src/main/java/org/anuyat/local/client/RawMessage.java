package org.anuyat.local.client;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** Bytes that are put where a message is wanted, exactly as they are. */
final class RawMessage extends MimeMessage {
  private final byte[] raw;

  RawMessage(byte[] raw) {
    super((Session) null);
    this.raw = raw.clone();
  }

  @Override
  public int getSize() {
    return raw.length;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(raw);
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException {
    out.write(raw);
  }
}
