package org.anuyat.local.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.anuyat.local.client.Attachment;

/** The papers the made-up citizen sends. */
public final class Papers {
  private Papers() {}

  public static Attachment application() {
    return new Attachment("แบบคำขอ.pdf", "application/pdf", bytes("application.pdf"));
  }

  public static Attachment houseRegistration() {
    return new Attachment("สำเนาทะเบียนบ้าน.jpg", "image/jpeg", bytes("house-registration.jpg"));
  }

  public static Attachment siteMap() {
    return new Attachment("แผนที่ที่ตั้งร้าน.jpg", "image/jpeg", bytes("site-map.jpg"));
  }

  /**
   * A slip. The note goes into a JPEG comment, so that each slip is a file of its own, as each
   * photograph is.
   */
  public static Attachment slip(String note) {
    byte[] picture = bytes("slip.jpg");
    byte[] comment = note.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    jpeg.write(picture, 0, 2);
    jpeg.write(0xFF);
    jpeg.write(0xFE);
    jpeg.write((comment.length + 2) >> 8);
    jpeg.write(comment.length + 2);
    jpeg.writeBytes(comment);
    jpeg.write(picture, 2, picture.length - 2);
    return new Attachment("สลิป.jpg", "image/jpeg", jpeg.toByteArray());
  }

  private static byte[] bytes(String name) {
    try (InputStream file = Papers.class.getResourceAsStream("/demo/" + name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
