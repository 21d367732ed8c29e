package org.anuyat.local.bench.permits;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anuyat.local.client.Answer;
import org.awaitility.Awaitility;

/** nginx serving the bytes and headers of one answer as a static file, tuned for just that. */
final class Nginx implements AutoCloseable {
  /** nginx writes these itself. */
  private static final Set<String> OWN = Set.of("content-length", "content-type", "etag");

  private final Process process;
  private final int port;

  private Nginx(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Nginx serving(Answer answer, Path folder, int port) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("answer"), answer.bytes());
    Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(answer, folder, port));
    Process process =
        new ProcessBuilder(
                List.of("nginx", "-p", folder.toString(), "-c", settings.toString(), "-e", "log"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    Nginx nginx = new Nginx(process, port);
    Awaitility.await("nginx").until(nginx::answers);
    return nginx;
  }

  String url() {
    return "http://127.0.0.1:" + port + "/answer";
  }

  private boolean answers() {
    try (var socket = new java.net.Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String settings(Answer answer, Path folder, int port) {
    HttpHeaders headers = answer.headers();
    String type = headers.firstValue("content-type").orElseThrow();
    String added =
        headers.map().entrySet().stream()
            .filter(header -> !OWN.contains(header.getKey()))
            .map(Nginx::added)
            .collect(Collectors.joining("\n"));
    return """
    daemon off;
    pid %1$s/pid;
    worker_processes auto;
    error_log %1$s/log warn;
    events { worker_connections 1024; }
    http {
      access_log off;
      sendfile on;
      tcp_nopush on;
      keepalive_requests 1000000000;
      open_file_cache max=10 inactive=1h;
      client_body_temp_path %1$s/body;
      proxy_temp_path %1$s/proxy;
      fastcgi_temp_path %1$s/fastcgi;
      uwsgi_temp_path %1$s/uwsgi;
      scgi_temp_path %1$s/scgi;
      server {
        listen 127.0.0.1:%2$d;
        root %1$s;
        types { }
        default_type "%3$s";
        location / {
          %4$s
        }
      }
    }
    """
        .formatted(folder, port, type, added);
  }

  private static String added(Map.Entry<String, List<String>> header) {
    return "add_header %s \"%s\";".formatted(header.getKey(), header.getValue().getFirst());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
