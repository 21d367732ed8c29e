package org.anuyat.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.starter.LocalDovecot;
import org.anuyat.local.starter.LocalKeycloak;
import org.anuyat.local.starter.LocalMail;
import org.anuyat.local.starter.LocalPostgres;
import org.anuyat.local.starter.LocalS3;
import org.anuyat.local.starter.LocalService;

/** PostgreSQL, S3 store, mail server, Keycloak and the four services, running. */
public final class Stack implements AutoCloseable {
  private record Running(String name, AutoCloseable component) {}

  private final DataDirectory data;
  private final Leftovers leftovers;
  private final Ports ports;
  private final MailServerKind mailServer;
  private final Progress progress;
  private final ExecutorService starting = Executors.newCachedThreadPool();
  private final Deque<Running> running = new ArrayDeque<>();
  private final Map<String, Long> pids = new LinkedHashMap<>();
  private final Map<ServiceName, LocalService> services = new EnumMap<>(ServiceName.class);
  private final AtomicBoolean closing = new AtomicBoolean();
  private volatile LocalMail mail;

  Stack(Path data, Ports ports, MailServerKind mailServer, Progress progress) {
    this.data = new DataDirectory(data.toAbsolutePath().normalize());
    this.leftovers = new Leftovers(this.data.path());
    this.ports = ports;
    this.mailServer = mailServer;
    this.progress = progress;
  }

  /**
   * Starts everything and returns when all of it is ready.
   *
   * @param data the folder all state is kept in; a new one is filled, an old one is taken up again
   * @throws Refusal when it can be seen beforehand that it cannot work
   */
  public static Stack start(Path data, Ports ports, MailServerKind mailServer, Progress progress) {
    Stack stack = new Stack(data, ports, mailServer, progress);
    stack.start();
    return stack;
  }

  void start() {
    try {
      Preflight.enoughSpace(data.path());
      data.take();
      leftovers.end();
      Preflight.check(ports, mailServer);
      together(List.of(this::startPostgres, this::startS3, this::startMail, this::startKeycloak));
      List<Runnable> starts = new ArrayList<>();
      for (ServiceName service : ServiceName.values()) {
        starts.add(() -> startService(service));
      }
      together(starts);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void together(List<Runnable> starts) {
    List<CompletableFuture<Void>> all =
        starts.stream().map(start -> CompletableFuture.runAsync(start, starting)).toList();
    CompletableFuture<Void> failed = new CompletableFuture<>();
    all.forEach(one ->
        one.exceptionally(e -> {
          failed.completeExceptionally(e);
          return null;
        }));
    try {
      CompletableFuture.anyOf(
              failed, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
          .get();
    } catch (ExecutionException e) {
      Throwable cause =
          e.getCause() instanceof CompletionException one ? one.getCause() : e.getCause();
      throw cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    }
  }

  private void startPostgres() {
    progress.step(
        "PostgreSQL",
        () -> {
          LocalPostgres postgres =
              LocalPostgres.start(data.of("postgres"), ports.postgres(), data.log("postgres"));
          started("PostgreSQL", postgres, postgres.process().pid());
          for (ServiceName service : ServiceName.values()) {
            postgres.ensureDatabase(service.database(), service.database());
          }
          postgres.process().onExit().thenRun(() -> unlessClosing("PostgreSQL", "postgres"));
        });
  }

  private void startS3() {
    progress.step(
        "S3 store",
        () -> {
          LocalS3 s3 = LocalS3.start(data.of("s3"), ports.s3(), data.log("s3"));
          for (ServiceName service : ServiceName.values()) {
            s3.ensureBucket(service.database());
          }
          started("S3 store", s3, s3.process().pid());
          s3.process().onExit().thenRun(() -> unlessClosing("S3 store", "s3"));
        });
  }

  private void startMail() {
    progress.step(
        "Mail server",
        () -> {
          mail = mailServer == MailServerKind.DOVECOT ? smtpBeforeDovecot() : greenMail();
          LocalMailboxes.ADDRESSES.forEach(this::addMailbox);
          if (mailServer == MailServerKind.GREENMAIL) {
            mail.keepMailIn(data.of("mail"));
          }
          started("Mail server", mail, ProcessHandle.current().pid());
        });
  }

  private LocalMail greenMail() {
    return LocalMail.start(ports.smtp(), ports.imap());
  }

  private LocalMail smtpBeforeDovecot() {
    LocalDovecot dovecot =
        LocalDovecot.start(
            data.of("dovecot"), ports.imap(), LocalMailboxes.PASSWORD, data.log("dovecot"));
    started("Dovecot", dovecot, dovecot.process().pid());
    dovecot.process().onExit().thenRun(() -> unlessClosing("Dovecot", "dovecot"));
    return LocalMail.startSmtpFor(ports.smtp(), ports.imap(), LocalMailboxes.PASSWORD);
  }

  private void startKeycloak() {
    progress.step(
        "Keycloak",
        () -> {
          LocalKeycloak keycloak =
              LocalKeycloak.start(data.of("keycloak"), ports.keycloak(), data.log("keycloak"));
          started("Keycloak", keycloak, keycloak.process().pid());
          keycloak.process().onExit().thenRun(() -> unlessClosing("Keycloak", "keycloak"));
        });
  }

  private void startService(ServiceName name) {
    progress.step(
        name.module(),
        () -> {
          LocalService service =
              LocalService.start(
                  name.module(),
                  name.heapMegabytes(),
                  ServiceSettings.of(name, ports),
                  "http://127.0.0.1:" + ports.managementOf(name),
                  data.log(name.module()));
          synchronized (running) {
            services.put(name, service);
          }
          started(name.module(), service, service.process().pid());
          service.process().onExit().thenAccept(code -> serviceEnded(name, service, code));
        });
  }

  private void started(String name, AutoCloseable component, long pid) {
    synchronized (running) {
      running.addLast(new Running(name, component));
      pids.put(name, pid);
      writeDown();
    }
  }

  private void writeDown() {
    Map<String, Long> others = new LinkedHashMap<>(pids);
    others.values().remove(ProcessHandle.current().pid());
    leftovers.write(others);
    EndpointsFile.write(data.path(), ports, pids);
  }

  private void unlessClosing(String name, String log) {
    if (!closing.get()) {
      progress.line(name + " has ended by itself; its log: " + data.log(log));
    }
  }

  private void serviceEnded(ServiceName name, LocalService service, int exitCode) {
    boolean expected;
    synchronized (running) {
      expected = closing.get() || services.get(name) != service;
    }
    if (!expected) {
      progress.line(
          name.module()
              + " has ended by itself (exit code "
              + exitCode
              + "); its log: "
              + service.process().log());
    }
  }

  /** Ends a service in good order. */
  public void stopService(String key) {
    forget(ServiceName.of(key)).close();
  }

  /** Ends a service as a power cut would (SIGKILL). */
  public void killService(String key) {
    forget(ServiceName.of(key)).process().kill();
  }

  private LocalService forget(ServiceName name) {
    synchronized (running) {
      LocalService service = services.remove(name);
      if (service == null) {
        throw new IllegalStateException(name.module() + " does not run");
      }
      forget(name.module(), service);
      return service;
    }
  }

  private void forget(String name, AutoCloseable component) {
    synchronized (running) {
      running.removeIf(one -> one.component() == component);
      pids.remove(name);
      writeDown();
    }
  }

  /** Starts a service that was stopped or killed; returns when it is ready. */
  public void startService(String key) {
    startService(ServiceName.of(key));
  }

  /**
   * Starts a second process of a service, on ports of its own and on the same database and store;
   * returns when it is ready.
   *
   * @return ends it
   */
  public AutoCloseable startSecond(String key) {
    ServiceName service = ServiceName.of(key);
    String name = service.module() + " second";
    int managementPort = Ports.anyFree();
    Map<String, String> settings = ServiceSettings.of(service, ports);
    settings.put("ANUYAT_PORT", String.valueOf(Ports.anyFree()));
    settings.put("ANUYAT_MANAGEMENT_PORT", String.valueOf(managementPort));
    LocalService second =
        LocalService.start(
            service.module(),
            service.heapMegabytes(),
            settings,
            ServiceSettings.url(managementPort),
            data.log(service.module() + "-second"));
    started(name, second, second.process().pid());
    return () -> {
      forget(name, second);
      second.close();
    };
  }

  /** Makes one more mailbox on the mail server, with the one password of all. */
  public void addMailbox(String address) {
    mail.addMailbox(address, LocalMailboxes.PASSWORD);
  }

  /** Every address and credential, for a client from outside. */
  public Endpoints endpoints() {
    return Endpoints.read(EndpointsFile.in(data.path()));
  }

  /** Where all state and the logs are. */
  public Path dataDirectory() {
    return data.path();
  }

  /** Ends everything, the last started first; also in the middle of a start. */
  @Override
  public void close() {
    if (closing.getAndSet(true)) {
      return;
    }
    starting.shutdownNow();
    try {
      if (!starting.awaitTermination(60, TimeUnit.SECONDS)) {
        progress.line("  a component is still starting; it is left behind");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    while (true) {
      Running last;
      synchronized (running) {
        last = running.pollLast();
      }
      if (last == null) {
        break;
      }
      end(last);
    }
    if (data.isTaken()) {
      EndpointsFile.delete(data.path());
      leftovers.write(Map.of());
      data.close();
    }
  }

  private void end(Running one) {
    try {
      one.component().close();
      progress.line("  " + one.name() + " stopped");
    } catch (Exception e) {
      progress.line("  " + one.name() + " could not be stopped: " + e.getMessage());
    }
  }
}
