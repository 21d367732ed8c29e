package org.anuyat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A line to a server that is cut as long as a file exists, so that any class loader can cut it. */
final class Link implements AutoCloseable {
  /** Name the files. */
  static final String CUT = "anuyat.test.cut-object-store";

  static final String CUT_DATABASE = "anuyat.test.cut-database";

  private final ServerSocket server;
  private final int target;
  private final Path cut;

  private Link(ServerSocket server, int target, Path cut) {
    this.server = server;
    this.target = target;
    this.cut = cut;
  }

  static Link to(int port) {
    try {
      Path cut = Files.createTempDirectory("anuyat-link-").resolve("cut");
      Link link = new Link(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port, cut);
      Thread.startVirtualThread(link::serve);
      return link;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.getLocalPort();
  }

  Path cut() {
    return cut;
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket near = server.accept();
        if (Files.exists(cut)) {
          near.close();
          continue;
        }
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        Thread.startVirtualThread(() -> copy(near, far));
        Thread.startVirtualThread(() -> copy(far, near));
      } catch (IOException closed) {
        // this connection, or the whole line
      }
    }
  }

  private void copy(Socket from, Socket to) {
    byte[] buffer = new byte[65_536];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      for (int n = in.read(buffer); n >= 0 && !Files.exists(cut); n = in.read(buffer)) {
        to.getOutputStream().write(buffer, 0, n);
      }
    } catch (IOException closed) {
      // the other side left
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException closedAlready) {
      throw new UncheckedIOException(closedAlready);
    }
  }
}
