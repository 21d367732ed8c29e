package org.anuyat.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
  @TempDir Path folder;

  @Test
  void aTakenPortIsToldWithItsNumberItsPurposeAndTheWayOut() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports ports = withImapOn(taken.getLocalPort());
      var refused = assertThrows(Refusal.class, () -> Preflight.portsAreFree(ports));
      assertEquals(
          "Port "
              + taken.getLocalPort()
              + " (IMAP) is taken; end what uses it, or choose other ports with --port-base N.",
          refused.getMessage());
    }
  }

  @Test
  void aPortThatIsFreeAgainIsTaken() throws IOException {
    ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    int port = taken.getLocalPort();
    taken.close();
    assertDoesNotThrow(() -> Preflight.portsAreFree(withImapOn(port)));
  }

  @Test
  void aFullDiskIsTold() {
    var refused = assertThrows(Refusal.class, () -> Preflight.enoughSpace(folder, Long.MAX_VALUE));
    assertTrue(refused.getMessage().startsWith("The disk of " + folder + " has only "));
    assertTrue(refused.getMessage().endsWith("make room or choose another folder with --data."));
  }

  @Test
  void aDiskWithRoomIsFine() {
    assertDoesNotThrow(() -> Preflight.enoughSpace(folder, 1));
  }

  @Test
  void aSecondStackOnTheSameFolderIsRefused() {
    try (DataDirectory first = new DataDirectory(folder)) {
      first.take();
      var refused = assertThrows(Refusal.class, () -> new DataDirectory(folder).take());
      assertTrue(refused.getMessage().startsWith("Another stack runs on " + folder));
    }
    try (DataDirectory next = new DataDirectory(folder)) {
      next.take();
      assertTrue(next.isTaken());
    }
  }

  /** Ports of the ephemeral range that nothing listens on, except IMAP's. */
  private static Ports withImapOn(int imap) throws IOException {
    Ports some = Ports.above(freeBase());
    return new Ports(
        some.services(),
        some.management(),
        some.keycloak(),
        some.smtp(),
        imap,
        some.s3(),
        some.postgres());
  }

  private static int freeBase() {
    for (int base = 40000; base < 60000; base += 100) {
      try {
        Preflight.portsAreFree(Ports.above(base));
        return base;
      } catch (Refusal taken) {
        continue;
      }
    }
    throw new IllegalStateException("no hundred ports are free");
  }
}
