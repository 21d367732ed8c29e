package org.anuyat.payment.slippicture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-6.4")
class DrawingProcessTest {
  private static final String CODE = "004000060000010103002021900021231231212000115102TH91049C30";

  @Test
  void whatIsSeenThereComesBack() throws Exception {
    byte[] jpeg = ProofPictures.jpeg(ProofPictures.slip(1, CODE), 0.8);
    SeenPicture seen = DrawingProcess.look(jpeg, ProofKind.JPEG, Duration.ofSeconds(30));
    SeenPicture here =
        LookingAtProof.atJpeg(jpeg, code -> true, TimeLimit.of(Duration.ofSeconds(30)));
    assertEquals(PictureLook.SEEN, seen.look());
    assertEquals(List.of(CODE), seen.codes());
    assertEquals(here.hash(), seen.hash());
    assertEquals(1_000, ProofPictures.read(seen.preview().orElseThrow()).getHeight());
  }

  @Test
  void aFileThatNeedsMoreMemoryThanThereIsEndsNothingButItsOwnLook() throws Exception {
    String names =
        IntStream.range(0, 4_000_000).mapToObj(i -> "/a" + i).collect(Collectors.joining());
    byte[] pdf =
        ("%PDF-1.4\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /X ["
                + names
                + "]>>\nendobj\ntrailer\n<</Root 1 0 R /Size 6>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);
    SeenPicture seen = DrawingProcess.look(pdf, ProofKind.PDF, Duration.ofSeconds(5));
    assertTrue(
        List.of(PictureLook.TOO_LARGE, PictureLook.OUT_OF_TIME).contains(seen.look()),
        seen.look().name());
  }

  @Test
  void aProcessThatDoesNotEndIsEnded() throws IOException, InterruptedException {
    byte[] slow = ProofPictures.jpeg(ProofPictures.photo(2, 3000, 2000, null, 0, 0), 0.8);
    SeenPicture seen =
        DrawingProcess.look(slow, ProofKind.JPEG, DrawingProcess.GRACE.negated().plusMillis(50));
    assertEquals(PictureLook.OUT_OF_TIME, seen.look());
  }

  @Test
  void thePackedServiceIsFoundBesideItsJar() {
    assertEquals(
        "/app/app/*:/app/lib/main/*:/app/lib/boot/*",
        DrawingProcess.classPath("/app/quarkus-run.jar"));
    assertEquals("app/*:lib/main/*:lib/boot/*", DrawingProcess.classPath("quarkus-run.jar"));
    assertEquals("/a/classes:/b.jar", DrawingProcess.classPath("/a/classes:/b.jar"));
  }
}
