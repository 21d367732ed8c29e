package org.anuyat.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An IMAP server that behaves badly, or that only knows how to log in with a token. */
final class FakeImap implements AutoCloseable {
  private interface Talk {
    void with(BufferedReader in, OutputStream out) throws IOException;
  }

  /** What clients sent with AUTHENTICATE XOAUTH2, decoded. */
  final List<String> tokens = new CopyOnWriteArrayList<>();

  /** What clients said after the tag, in capital letters. */
  final List<String> commands = new CopyOnWriteArrayList<>();

  private final ServerSocket server;
  private final AtomicInteger connected = new AtomicInteger();
  private final AtomicInteger visits = new AtomicInteger();
  private volatile String goodToken = "";

  private FakeImap() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  /** Takes connections and never says a word. */
  static FakeImap silent() throws IOException {
    FakeImap imap = new FakeImap();
    imap.serve((in, out) -> in.readLine());
    return imap;
  }

  /** Greets for ever: a letter now and then, so that no read ever times out. */
  static FakeImap dripping() throws IOException {
    FakeImap imap = new FakeImap();
    imap.serve((in, out) -> {
      out.write("* OK ".getBytes(StandardCharsets.US_ASCII));
      while (!Thread.currentThread().isInterrupted()) {
        out.write('x');
        out.flush();
        java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
      }
    });
    return imap;
  }

  /** Lets in whoever shows the token; the mailbox has no folder. */
  static FakeImap withToken(String token) throws IOException {
    FakeImap imap = new FakeImap();
    imap.goodToken = token;
    imap.serve(imap::logIn);
    return imap;
  }

  void onlyTakes(String token) {
    goodToken = token;
  }

  int port() {
    return server.getLocalPort();
  }

  /** How many connections there were. */
  int visits() {
    return visits.get();
  }

  boolean isConnected() {
    return connected.get() > 0;
  }

  private void serve(Talk talk) {
    Thread.startVirtualThread(() -> {
      while (!server.isClosed()) {
        try {
          Socket socket = server.accept();
          Thread.startVirtualThread(() -> talk(socket, talk));
        } catch (IOException closed) {
          return;
        }
      }
    });
  }

  private void talk(Socket socket, Talk talk) {
    connected.incrementAndGet();
    visits.incrementAndGet();
    try (socket) {
      talk.with(
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)),
          socket.getOutputStream());
    } catch (IOException gone) {
      // the client left
    } finally {
      connected.decrementAndGet();
    }
  }

  private void logIn(BufferedReader in, OutputStream out) throws IOException {
    say(out, "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String tag = line.substring(0, line.indexOf(' '));
      String command = line.substring(tag.length() + 1).toUpperCase(java.util.Locale.ROOT);
      commands.add(command);
      if (command.startsWith("AUTHENTICATE XOAUTH2")) {
        String initial = line.substring(tag.length() + 1 + "AUTHENTICATE XOAUTH2".length()).strip();
        if (initial.isEmpty()) {
          say(out, "+ ");
          initial = in.readLine();
        }
        String shown = new String(Base64.getDecoder().decode(initial), StandardCharsets.UTF_8);
        tokens.add(shown);
        say(out, tag + (shown.contains("Bearer " + goodToken + "\1") ? " OK in" : " NO refused"));
      } else if (command.startsWith("CAPABILITY")) {
        say(out, "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2");
        say(out, tag + " OK");
      } else if (command.startsWith("LOGOUT")) {
        say(out, "* BYE");
        say(out, tag + " OK");
        return;
      } else {
        say(out, tag + " OK");
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
