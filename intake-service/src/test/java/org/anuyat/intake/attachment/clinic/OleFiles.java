package org.anuyat.intake.attachment.clinic;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as the old Office programs write them (OLE 2). */
final class OleFiles {
  private OleFiles() {}

  /** The beginning of a Word stream: its flags and the length of its text. */
  static byte[] word(int letters, int flags) {
    byte[] word = new byte[4096];
    word[0] = (byte) 0xEC;
    word[1] = (byte) 0xA5;
    word[0x0A] = (byte) flags;
    word[0x0B] = (byte) (flags >> 8);
    word[0x4C] = (byte) letters;
    word[0x4D] = (byte) (letters >> 8);
    return word;
  }

  static byte[] doc(int letters, int flags) {
    return ole(Map.of("WordDocument", word(letters, flags)));
  }

  static byte[] ole(Map<String, byte[]> streams) {
    try (POIFSFileSystem ole = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
        ole.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
      }
      ole.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
