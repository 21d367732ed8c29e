package org.anuyat.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anuyat.local.starter.LocalDovecot;
import org.anuyat.local.starter.LocalService;

/** Looks before anything is started whether it can succeed; says in one sentence why not. */
final class Preflight {
  private static final long LEAST_FREE_BYTES = 1L << 30;

  private Preflight() {}

  static void enoughSpace(Path data) {
    enoughSpace(data, LEAST_FREE_BYTES);
  }

  static void check(Ports ports, MailServerKind mailServer) {
    servicesAreBuilt();
    if (mailServer == MailServerKind.DOVECOT) {
      LocalDovecot.missing()
          .ifPresent(reason -> {
            throw new Refusal(reason + "; or start without --mail dovecot.");
          });
    }
    portsAreFree(ports);
  }

  static void enoughSpace(Path data, long leastFreeBytes) {
    try {
      Files.createDirectories(data);
      if (!Files.isWritable(data)) {
        throw new Refusal(
            "The folder " + data + " cannot be written to; choose another with --data.");
      }
      long free = Files.getFileStore(data).getUsableSpace();
      if (free < leastFreeBytes) {
        throw new Refusal(
            "The disk of "
                + data
                + " has only "
                + (free >> 20)
                + " MB free and "
                + (leastFreeBytes >> 20)
                + " MB are needed; make room or choose another folder with --data.");
      }
    } catch (IOException e) {
      throw new Refusal("The folder " + data + " cannot be used: " + e + ".");
    }
  }

  static void servicesAreBuilt() {
    for (ServiceName service : ServiceName.values()) {
      Path jar = LocalService.jar(service.module());
      if (!Files.exists(jar)) {
        throw new Refusal(
            service.module() + " is not built (" + jar + " is missing); start with deploy/run.");
      }
    }
  }

  static void portsAreFree(Ports ports) {
    ports
        .named()
        .forEach((port, name) -> {
          if (!isFree(port)) {
            throw new Refusal(
                "Port "
                    + port
                    + " ("
                    + name
                    + ") is taken; end what uses it, or choose other ports with --port-base N.");
          }
        });
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
