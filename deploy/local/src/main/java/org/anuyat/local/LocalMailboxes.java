package org.anuyat.local;

import java.util.List;

/**
 * The mailboxes of the local mail server. Each is logged into with its address and one password.
 */
final class LocalMailboxes {
  static final String PASSWORD = "anuyat-local";

  /** The two municipalities' announced mailboxes and four made-up citizens'. */
  static final List<String> ADDRESSES =
      List.of(
          "saraban@banmai.example",
          "saraban@tuayang.example",
          "citizen@example.org",
          "neighbour@example.org",
          "stranger@example.org",
          "shop@example.org");

  private LocalMailboxes() {}
}
