package org.anuyat.local;

import java.nio.file.Path;

/**
 * What the command line asked for.
 *
 * @param data the folder all state lives in
 * @param mailServer which IMAP server holds the mailboxes
 * @param demo whether the journey is performed once everything is up
 * @param report a file that is told {@code ready} or {@code demo-failed}, or null
 */
record Options(Path data, Ports ports, MailServerKind mailServer, boolean demo, Path report) {

  static Options parse(String... arguments) {
    Path data = Path.of(".data");
    Ports ports = Ports.defaults();
    MailServerKind mailServer = MailServerKind.GREENMAIL;
    boolean demo = true;
    Path report = null;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--no-demo" -> demo = false;
        case "--data" -> data = Path.of(value(arguments, i++));
        case "--report" -> report = Path.of(value(arguments, i++));
        case "--mail" -> mailServer = MailServerKind.of(value(arguments, i++));
        case "--port-base" -> ports = Ports.above(number(value(arguments, i++)));
        default -> throw new IllegalArgumentException("Unknown option: " + arguments[i] + ".");
      }
    }
    return new Options(data.toAbsolutePath().normalize(), ports, mailServer, demo, report);
  }

  private static String value(String[] arguments, int option) {
    if (option + 1 == arguments.length) {
      throw new IllegalArgumentException(arguments[option] + " needs a value.");
    }
    return arguments[option + 1];
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("--port-base must be a number, not " + text + ".");
    }
    return Integer.parseInt(text);
  }
}
