package org.anuyat.intake.attachment.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.anuyat.intake.message.reading.ReadAttachment;
import org.junit.jupiter.api.io.TempDir;

/** A file laid before the clinic, and what it must have found. */
abstract class Examined {
  static final String TEXT = "<w:p><w:r><w:t>ข้อความ</w:t></w:r></w:p>";

  @TempDir Path folder;

  final Clinic.Result examine(String name, byte[] bytes) throws IOException {
    return examine(name, bytes, false);
  }

  final Clinic.Result examine(String name, byte[] bytes, boolean inline) throws IOException {
    Path file = Files.write(folder.resolve("part"), bytes);
    return Clinic.examine(
        new ReadAttachment(1, name, "application/octet-stream", inline, bytes.length, "", file));
  }

  static void assertSound(String type, Clinic.Result result) {
    assertEquals(type, result.contentType());
    assertWarnings(result);
  }

  static void assertWarnings(Clinic.Result result, AttachmentWarning... expected) {
    assertEquals(Set.of(expected), codes(result), result.toString());
  }

  static void assertBomb(Clinic.Result result) {
    assertTrue(codes(result).contains(AttachmentWarning.BOMB), result.toString());
  }

  static Set<AttachmentWarning> codes(Clinic.Result result) {
    return result.findings().stream().map(Finding::code).collect(Collectors.toSet());
  }
}
