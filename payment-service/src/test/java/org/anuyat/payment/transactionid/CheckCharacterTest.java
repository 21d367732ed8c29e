package org.anuyat.payment.transactionid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.BitSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The proof that the check character finds every single error and every swap of neighbours, for ids
 * of any length: the group is a group (cancellation), each power of the permutation is one, and the
 * permutation is anti-symmetric. Each is tried over all elements.
 */
@Tag("rule-6.3")
class CheckCharacterTest {
  private static final int ELEMENTS = Alphabet.SIZE;
  private static final int PERIOD = 34;

  @Test
  void multiplicationIsAGroup() {
    for (int a = 0; a < ELEMENTS; a++) {
      assertEquals(a, CheckCharacter.multiply(0, a));
      assertEquals(a, CheckCharacter.multiply(a, 0));
      BitSet row = new BitSet();
      BitSet column = new BitSet();
      for (int b = 0; b < ELEMENTS; b++) {
        row.set(CheckCharacter.multiply(a, b));
        column.set(CheckCharacter.multiply(b, a));
        for (int c = 0; c < ELEMENTS; c++) {
          assertEquals(
              CheckCharacter.multiply(CheckCharacter.multiply(a, b), c),
              CheckCharacter.multiply(a, CheckCharacter.multiply(b, c)));
        }
      }
      assertEquals(ELEMENTS, row.cardinality());
      assertEquals(ELEMENTS, column.cardinality());
    }
  }

  @Test
  void everyPowerOfThePermutationIsAPermutation() {
    for (int times = 0; times < PERIOD; times++) {
      BitSet images = new BitSet();
      for (int a = 0; a < ELEMENTS; a++) {
        images.set(CheckCharacter.permute(times, a));
        assertEquals(
            CheckCharacter.permute(times + 1, a),
            CheckCharacter.permute(1, CheckCharacter.permute(times, a)));
      }
      assertEquals(ELEMENTS, images.cardinality());
    }
  }

  @Test
  void thePermutationIsAntiSymmetric() {
    for (int x = 0; x < ELEMENTS; x++) {
      for (int y = 0; y < ELEMENTS; y++) {
        if (x != y) {
          assertNotEquals(
              CheckCharacter.multiply(x, CheckCharacter.permute(1, y)),
              CheckCharacter.multiply(y, CheckCharacter.permute(1, x)));
        }
      }
    }
  }
}
