package org.anuyat.local.starter;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the downloaded components lie: made by the build of {@code deploy/local}. */
public final class Components {
  private Components() {}

  /** {@code deploy/local/target/components/<name>}; says what to build when it is not there. */
  public static Path find(String name) {
    Path component = projectRoot().resolve("deploy/local/target/components").resolve(name);
    if (!Files.exists(component)) {
      throw new IllegalStateException(
          component + " is missing: run 'mvn -pl deploy/local package' first");
    }
    return component;
  }

  /**
   * The folder with {@code .mvn} in it, from the property or upwards from the working directory.
   */
  public static Path projectRoot() {
    String property = System.getProperty("anuyat.project.root");
    Path folder = Path.of(property == null ? "" : property).toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException(
          "the project's root was not found; start with -Danuyat.project.root=DIR");
    }
    return folder;
  }

  /** The {@code java} that runs this program. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
