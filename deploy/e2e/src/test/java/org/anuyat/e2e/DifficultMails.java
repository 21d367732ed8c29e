package org.anuyat.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tree of difficult mails of made-up people and machines: what machines sent lies in {@code
 * machines}, the rest in {@code thai}, {@code people} and {@code broken}.
 */
final class DifficultMails {
  static final String MACHINES = "machines/";

  private final Path root;
  private final String run;
  private final Map<String, byte[]> mails = new LinkedHashMap<>();

  private DifficultMails(Path root, String run) {
    this.root = root;
    this.run = run;
  }

  /**
   * Writes the tree.
   *
   * @param run a word in each mail, so that no two trees share a mail
   * @return how many files
   */
  static int write(Path root, String run) throws IOException {
    DifficultMails tree = new DifficultMails(root, run);
    ThaiMails.addTo(tree);
    PeoplesMails.addTo(tree);
    MachinesMails.addTo(tree);
    BrokenMails.addTo(tree);
    return tree.write();
  }

  /** A sender of this tree alone. */
  String address(String name) {
    return name.replaceAll("[^a-z0-9-]", "-") + "." + run + "@example.org";
  }

  /** A letter of this tree alone. */
  RawMail letter(String name) {
    return RawMail.from(address(name)).header("X-Tree", run);
  }

  void add(String name, RawMail mail) {
    add(name, mail.bytes());
  }

  void add(String name, byte[] bytes) {
    if (mails.put(name, bytes) != null) {
      throw new IllegalStateException("two mails are called " + name);
    }
  }

  private int write() throws IOException {
    for (Map.Entry<String, byte[]> mail : mails.entrySet()) {
      Path file = root.resolve(mail.getKey() + ".eml");
      Files.createDirectories(file.getParent());
      Files.write(file, mail.getValue());
    }
    return mails.size();
  }
}
