package org.anuyat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @Test
  void withoutOptionsTheDemoRunsOnTheDocumentedPorts() {
    Options options = Options.parse();
    assertTrue(options.demo());
    assertEquals(Ports.defaults(), options.ports());
    assertEquals(MailServerKind.GREENMAIL, options.mailServer());
    assertEquals(Path.of(".data").toAbsolutePath(), options.data());
    assertNull(options.report());
  }

  @Test
  void everyOptionIsTaken() {
    Options options =
        Options.parse(
            "--no-demo",
            "--data",
            "/tmp/x/../y",
            "--port-base",
            "20000",
            "--mail",
            "dovecot",
            "--report",
            "/tmp/r");
    assertFalse(options.demo());
    assertEquals(Ports.above(20000), options.ports());
    assertEquals(MailServerKind.DOVECOT, options.mailServer());
    assertEquals(Path.of("/tmp/y"), options.data());
    assertEquals(Path.of("/tmp/r"), options.report());
  }

  @ParameterizedTest
  @CsvSource({
    "--port-base x, '--port-base must be a number, not x.'",
    "--port-base ๒๐๐๐๐, '--port-base must be a number, not ๒๐๐๐๐.'",
    "--port-base 80, '--port-base must be between 1024 and 65475, not 80.'",
    "--port-base 65500, '--port-base must be between 1024 and 65475, not 65500.'",
    "--mail postfix, '--mail must be greenmail or dovecot, not postfix.'",
    "--data, '--data needs a value.'",
    "--deom, 'Unknown option: --deom.'"
  })
  void aWrongOptionIsToldInOneSentence(String line, String sentence) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> Options.parse(line.split(" ")));
    assertEquals(sentence, refused.getMessage());
  }
}
