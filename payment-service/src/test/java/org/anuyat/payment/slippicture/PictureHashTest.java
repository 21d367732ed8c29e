package org.anuyat.payment.slippicture;

import static org.anuyat.payment.slippicture.ProofPictures.jpeg;
import static org.anuyat.payment.slippicture.ProofPictures.read;
import static org.anuyat.payment.slippicture.ProofPictures.scaled;
import static org.anuyat.payment.slippicture.ProofPictures.slip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-6.4")
class PictureHashTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPictureSavedAnewOrSmallerIsAlikeAndSharesABand(long seed) {
    BufferedImage original = slip(seed, null);
    PictureHash first = hash(original);
    for (BufferedImage copy :
        List.of(
            read(jpeg(original, 0.3)),
            scaled(original, 0.6),
            read(jpeg(scaled(original, 1.4), 0.5)))) {
      PictureHash again = hash(copy);
      assertTrue(
          distance(first, again) <= PictureHash.ALIKE, "differs in " + distance(first, again));
      List<Integer> shared = new ArrayList<>(first.bands());
      shared.retainAll(again.bands());
      assertFalse(shared.isEmpty());
    }
  }

  @Test
  void slipsOfDifferentPaymentsAreNotAlike() {
    for (long seed = 1; seed < 40; seed++) {
      assertTrue(distance(hash(slip(seed, null)), hash(slip(seed + 1, null))) > PictureHash.ALIKE);
    }
  }

  @Test
  void aPlainPictureIsLikeNoOther() {
    BufferedImage plain = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    assertEquals(Optional.empty(), PictureHash.of(GreyPicture.of(plain)));
    BufferedImage tiny = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
    assertEquals(Optional.empty(), PictureHash.of(GreyPicture.of(tiny)));
  }

  private static PictureHash hash(BufferedImage picture) {
    return PictureHash.of(GreyPicture.of(picture)).orElseThrow();
  }

  private static int distance(PictureHash one, PictureHash other) {
    int distance = 0;
    for (int i = 0; i < 256; i++) {
      if (one.bits().charAt(i) != other.bits().charAt(i)) {
        distance++;
      }
    }
    return distance;
  }
}
