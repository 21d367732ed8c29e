package org.anuyat.payment.slippicture;

import static org.anuyat.payment.slippicture.ProofPictures.inverted;
import static org.anuyat.payment.slippicture.ProofPictures.jpeg;
import static org.anuyat.payment.slippicture.ProofPictures.pdf;
import static org.anuyat.payment.slippicture.ProofPictures.photo;
import static org.anuyat.payment.slippicture.ProofPictures.qr;
import static org.anuyat.payment.slippicture.ProofPictures.scaled;
import static org.anuyat.payment.slippicture.ProofPictures.slip;
import static org.anuyat.payment.slippicture.ProofPictures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** QR codes are found however the citizen took the picture. */
@Tag("rule-6.4")
class QrInPicturesTest {
  private static final String CODE = "004000060000010103002021900021231231212000115102TH91049C30";
  private static final String BILL =
      "00020101021230650016A00000067701011201150994000165501000212123456789012030667042953037645"
          + "802TH54073649.2263044534";

  @Test
  void inASlipAsTheBanksAppSavesIt() {
    assertEquals(List.of(CODE), codes(jpeg(slip(1, CODE), 0.9)));
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270, 7, 33, 45, 120})
  void inASlipThatLiesAskew(int degrees) {
    assertEquals(List.of(CODE), codes(jpeg(turned(slip(2, CODE), degrees), 0.8)));
  }

  @Test
  void inASlipThatWasSavedTooSmallAndTooOften() {
    byte[] saved = jpeg(scaled(slip(3, CODE), 0.5), 0.35);
    assertEquals(List.of(CODE), codes(jpeg(ProofPictures.read(saved), 0.35)));
  }

  @Test
  void inADarkThemedSlip() {
    assertEquals(List.of(CODE), codes(jpeg(inverted(slip(4, CODE)), 0.8)));
  }

  @Test
  void smallOnALargePhotographOfATable() {
    BufferedImage photo = photo(5, 4000, 3000, scaled(slip(5, CODE), 0.45), 2700, 1500);
    assertEquals(List.of(CODE), codes(jpeg(photo, 0.7)));
  }

  @Test
  void besideAnotherQrCode() {
    BufferedImage both = slip(6, CODE);
    Graphics2D pen = both.createGraphics();
    pen.drawImage(qr(BILL, 380), 60, 1110, null);
    pen.dispose();
    assertEquals(Set.of(CODE, BILL), Set.copyOf(codes(jpeg(both, 0.8))));
  }

  @Test
  void onTheFirstThreePagesOfAPdf() {
    BufferedImage none = slip(7, null);
    assertEquals(List.of(CODE), codesOfPdf(pdf(none, slip(8, CODE))));
    assertEquals(List.of(), codesOfPdf(pdf(none, none, none, slip(9, CODE))));
  }

  @Test
  void nowhereIsNoFailure() {
    SeenPicture seen =
        LookingAtProof.atJpeg(jpeg(slip(10, null), 0.8), QrInPicturesTest::isMiniQr, time());
    assertEquals(PictureLook.SEEN, seen.look());
    assertEquals(List.of(), seen.codes());
  }

  @Test
  void theSearchGivesUpWhenItsTimeIsOver() {
    byte[] photo = jpeg(photo(11, 3000, 2000, slip(11, null), 0, 0), 0.8);
    long start = System.nanoTime();
    SeenPicture seen =
        LookingAtProof.atJpeg(photo, code -> false, TimeLimit.of(Duration.ofMillis(1)));
    assertEquals(PictureLook.SEEN, seen.look());
    assertTrue(seen.preview().isPresent());
    assertFalse(System.nanoTime() - start > Duration.ofSeconds(20).toNanos());
  }

  private static List<String> codes(byte[] jpeg) {
    return LookingAtProof.atJpeg(jpeg, QrInPicturesTest::isMiniQr, time()).codes();
  }

  private static List<String> codesOfPdf(byte[] pdf) {
    return LookingAtProof.atPdf(pdf, QrInPicturesTest::isMiniQr, time()).codes();
  }

  private static boolean isMiniQr(String code) {
    return code.startsWith("0040");
  }

  private static TimeLimit time() {
    return TimeLimit.of(Duration.ofSeconds(60));
  }
}
