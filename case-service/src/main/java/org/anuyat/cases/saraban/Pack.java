package org.anuyat.cases.saraban;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ZIP that goes to the e-Saraban. The same files at the same time give the same bytes. */
final class Pack {
  static final String XML = "letter.xml";
  static final String PDF = "letter.pdf";

  private Pack() {}

  static byte[] zip(byte[] xml, Attachment main, List<Attachment> attachments, Instant at) {
    var files = new ArrayList<Attachment>();
    files.add(main);
    files.addAll(attachments);
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      add(zip, XML, xml, at);
      for (Attachment file : files) {
        add(zip, file.path(), file.bytes(), at);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The pack cannot be written", e);
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String path, byte[] bytes, Instant at)
      throws IOException {
    var entry = new ZipEntry(path);
    entry.setTime(at.toEpochMilli());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
