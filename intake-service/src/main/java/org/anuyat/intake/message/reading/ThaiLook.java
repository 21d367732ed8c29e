package org.anuyat.intake.message.reading;

/**
 * Whether bytes above 127 without a believable label are Thai (Windows-874) or Western.
 *
 * <p>Thai letters stand in runs, begin with no vowel sign or tone mark, and touch no Latin letter;
 * accented letters stand alone within Latin words.
 */
final class ThaiLook {

  private int thai;
  private int western;
  private int open;

  private ThaiLook() {}

  static boolean isThai(byte[] bytes) {
    ThaiLook look = new ThaiLook();
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int end = at;
      while (end < bytes.length && bytes[end] < 0) {
        end++;
      }
      look.weigh(bytes, at, end);
      at = end;
    }
    return look.thai == look.western ? look.open > 0 : look.thai > look.western;
  }

  private void weigh(byte[] bytes, int start, int end) {
    boolean inWord =
        (start > 0 && isLatin(bytes[start - 1])) || (end < bytes.length && isLatin(bytes[end]));
    int length = end - start;
    if (!isPossible(bytes, start, end)) {
      western += length;
    } else if (length >= 3) {
      thai += length;
    } else if (inWord) {
      western += length;
    } else if (isLetterOrDigit(bytes[start] & 0xFF)) {
      thai += length - 1;
      open++;
    }
  }

  /** No byte Windows-874 lacks, and no mark without a letter to carry it. */
  private static boolean isPossible(byte[] bytes, int start, int end) {
    boolean carried = false;
    for (int i = start; i < end; i++) {
      int b = bytes[i] & 0xFF;
      if ((b >= 0xDB && b <= 0xDE) || b >= 0xFC || isUndefinedControl(b)) {
        return false;
      }
      if (isMark(b) && !carried) {
        return false;
      }
      carried = (b >= 0xA1 && b <= 0xCE) || (carried && isMark(b));
    }
    return true;
  }

  private static boolean isMark(int b) {
    return b == 0xD1 || (b >= 0xD4 && b <= 0xDA) || (b >= 0xE7 && b <= 0xEE);
  }

  private static boolean isUndefinedControl(int b) {
    return b < 0xA0 && b != 0x80 && b != 0x85 && !(b >= 0x91 && b <= 0x97);
  }

  private static boolean isLetterOrDigit(int b) {
    return b > 0xA0 && b != 0xA9 && b != 0xAB && b != 0xAE && b != 0xB0 && b != 0xB7 && b != 0xBB;
  }

  private static boolean isLatin(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
