package org.anuyat.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anuyat.local.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the replay says when it cannot begin. */
class ReplayMainTest {
  @TempDir Path folder;

  @Test
  void stackThatDoesNotAnswerIsToldWithWhatToDo() throws Exception {
    Files.writeString(folder.resolve("one.eml"), "Subject: x\r\n\r\nx");
    String nobody = "http://127.0.0.1:" + Ports.anyFree();
    Files.writeString(
        folder.resolve("endpoints.properties"),
        "keycloak.url=%1$s\nintake.url=%1$s\nuser.operator.password=x\n".formatted(nobody));
    String said = replay("--data", folder.toString());
    assertTrue(said.contains("ระบบยังไม่ตอบ"), said);
    assertTrue(said.contains("wait until deploy/run has started it"), said);
  }

  @Test
  void stackThatWasNeverStartedIsToldWithWhatToDo() throws Exception {
    Files.writeString(folder.resolve("one.eml"), "Subject: x\r\n\r\nx");
    String said = replay("--data", folder.resolve("nothing").toString());
    assertTrue(said.contains("start one with deploy/run --detach"), said);
  }

  private String replay(String... options) throws InterruptedException {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      String[] arguments = new String[options.length + 1];
      arguments[0] = folder.toString();
      System.arraycopy(options, 0, arguments, 1, options.length);
      assertEquals(1, ReplayMain.run(arguments));
    } finally {
      System.setErr(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
