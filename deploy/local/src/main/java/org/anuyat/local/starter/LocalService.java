package org.anuyat.local.starter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the four services as a process: what {@code mvn package} built, run with a small heap. */
public final class LocalService implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(180);

  private final LocalProcess process;

  private LocalService(LocalProcess process) {
    this.process = process;
  }

  /**
   * Starts a service and waits until its health check says it is ready.
   *
   * @param name the module, such as {@code intake-service}
   * @param heapMegabytes the most its heap may grow to
   * @param environment its settings, see its {@code application.properties}
   * @param managementUrl where its health is asked, such as {@code http://127.0.0.1:9081}
   */
  public static LocalService start(
      String name,
      int heapMegabytes,
      Map<String, String> environment,
      String managementUrl,
      Path log) {
    LocalProcess process =
        LocalProcess.launch(name, command(name, heapMegabytes), environment, log);
    try {
      process.awaitReady(() -> Probe.answers(managementUrl + "/q/health/ready"), START);
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
    return new LocalService(process);
  }

  /** The runnable jar of a service, whether built or not. */
  public static Path jar(String name) {
    return Components.projectRoot().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private static List<String> command(String name, int heapMegabytes) {
    Path jar = jar(name);
    if (!Files.exists(jar)) {
      throw new IllegalStateException(name + " is not built: run 'mvn package' first");
    }
    List<String> command = new ArrayList<>();
    command.add(Components.java());
    command.addAll(smallFootprint(heapMegabytes));
    String more = System.getenv("ANUYAT_LOCAL_JAVA_OPTS");
    if (more != null && !more.isBlank()) {
      command.addAll(List.of(more.trim().split("\\s+")));
    }
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  private static List<String> smallFootprint(int heapMegabytes) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED"));
    if (Runtime.version().feature() >= 25) {
      options.add("-XX:+UseCompactObjectHeaders");
    }
    return options;
  }

  public LocalProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
