package org.anuyat.cases.saraban;

import java.io.IOException;

/** The agency's e-Saraban, whichever it is. */
interface ESaraban {

  /**
   * Gives a pack to it. The same pack may be given again after a crash.
   *
   * @param name the pack's file name, the same for the same pack
   * @return whether it took the pack; false where packs are only downloaded by hand
   */
  boolean take(String municipality, String name, byte[] pack) throws IOException;
}
