package org.anuyat.payment.slippicture;

import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A difference hash of 256 bits: of 16 rows of 17 fields, whether each field is clearly brighter
 * than the one to its right. Saving a picture anew, larger or smaller changes few of them.
 *
 * @param bits 256 characters 0 or 1, row by row
 */
public record PictureHash(String bits) {
  private static final int ROWS = 16;
  private static final int BITS_A_ROW = 16;

  /** Of 255: what compression does to a plain field stays below. */
  private static final double CLEARLY = 3;

  /** Pictures that differ in at most this many bits are shown as alike. */
  public static final int ALIKE = 12;

  /** Empty where all is plain: that would be like every other plain picture. */
  static Optional<PictureHash> of(GreyPicture picture) {
    if (picture.width() <= BITS_A_ROW || picture.height() < ROWS) {
      return Optional.empty();
    }
    BitSet bits = new BitSet();
    for (int row = 0; row < ROWS; row++) {
      double[] fields = fieldsOf(picture, row);
      for (int i = 0; i < BITS_A_ROW; i++) {
        bits.set(row * BITS_A_ROW + i, fields[i] > fields[i + 1] + CLEARLY);
      }
    }
    if (bits.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ROWS * BITS_A_ROW; i++) {
      text.append(bits.get(i) ? '1' : '0');
    }
    return Optional.of(new PictureHash(text.toString()));
  }

  /**
   * The rows that show something, each with its place: pictures that are alike share at least one,
   * unless they show something in fewer rows than they differ in bits.
   */
  public List<Integer> bands() {
    List<Integer> bands = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      int band = Integer.parseInt(bits, row * BITS_A_ROW, (row + 1) * BITS_A_ROW, 2);
      if (band != 0) {
        bands.add(row << BITS_A_ROW | band);
      }
    }
    return bands;
  }

  private static double[] fieldsOf(GreyPicture picture, int row) {
    Raster raster = picture.image().getRaster();
    int top = picture.height() * row / ROWS;
    int bottom = picture.height() * (row + 1) / ROWS;
    double[] means = new double[BITS_A_ROW + 1];
    for (int i = 0; i <= BITS_A_ROW; i++) {
      int left = picture.width() * i / (BITS_A_ROW + 1);
      int right = picture.width() * (i + 1) / (BITS_A_ROW + 1);
      int[] field = raster.getSamples(left, top, right - left, bottom - top, 0, (int[]) null);
      long sum = 0;
      for (int value : field) {
        sum += value;
      }
      means[i] = (double) sum / field.length;
    }
    return means;
  }
}
