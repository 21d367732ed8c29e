package org.anuyat.intake.mailbox.imap;

import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/** Sorted UIDs without an object for each. */
public final class Uids {
  private Uids() {}

  /** As IMAP writes a set: {@code 1:3,7}. */
  static String set(long... uids) {
    return UIDSet.toString(UIDSet.createUIDSets(uids));
  }

  public static long[] of(List<Long> uids) {
    return uids.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** Those of {@code all} that are not in {@code some}; both sorted. */
  public static long[] without(long[] all, long[] some) {
    return Arrays.stream(all).filter(uid -> Arrays.binarySearch(some, uid) < 0).toArray();
  }
}
