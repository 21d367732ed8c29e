package org.anuyat.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.anuyat.local.MailServerKind;
import org.anuyat.local.Ports;
import org.anuyat.local.Progress;
import org.anuyat.local.Refusal;
import org.anuyat.local.Stack;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Steps;
import org.awaitility.Awaitility;

/** The stack all end-to-end tests share: started once, ended with the program. */
final class TestBed {
  private static final int FIRST_PORT_BASE = Integer.getInteger("anuyat.e2e.port-base", 24_000);
  private static final int LAST_PORT_BASE = FIRST_PORT_BASE + 1_000;

  private final Stack stack;
  private final Set<String> away = new HashSet<>();

  private TestBed(Stack stack) {
    this.stack = stack;
  }

  private static final class Holder {
    private static final TestBed RUNNING = start();
  }

  static TestBed running() {
    return Holder.RUNNING;
  }

  private static TestBed start() {
    try {
      Path folder = Files.createDirectories(Path.of("target"));
      Path data = Files.createTempDirectory(folder.toAbsolutePath(), "stack-");
      Stack stack = start(data, FIRST_PORT_BASE);
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
      for (DemoMunicipality municipality : DemoMunicipality.values()) {
        municipality.setUp(stack.endpoints());
      }
      return new TestBed(stack);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On the first hundred ports from {@code portBase} on that nobody else listens on. */
  private static Stack start(Path data, int portBase) {
    try {
      return Stack.start(
          data, Ports.above(portBase), MailServerKind.GREENMAIL, new Progress(System.out::println));
    } catch (Refusal taken) {
      if (portBase >= LAST_PORT_BASE) {
        throw taken;
      }
      return start(data, portBase + 100);
    }
  }

  Endpoints endpoints() {
    return stack.endpoints();
  }

  Api as(String user, String service) {
    return endpoints().as(user, service);
  }

  /** A citizen of this test alone, with a mailbox. */
  Mailbox citizen(String name) {
    return mailboxOf(name + "@example.org");
  }

  /** The mailbox of this address, made when there is none. */
  Mailbox mailboxOf(String address) {
    stack.addMailbox(address);
    return endpoints().mailbox(address);
  }

  Mailbox municipality(DemoMunicipality municipality) {
    return endpoints().mailbox(municipality.mailAddress());
  }

  Steps steps(DemoMunicipality municipality, Mailbox citizen) {
    return new Steps(endpoints(), municipality, citizen, patience());
  }

  /** How long a test waits for what must happen by itself. */
  Duration patience() {
    return Duration.ofSeconds(90);
  }

  Path folder() {
    return stack.dataDirectory();
  }

  int buddhistYear() {
    return LocalDate.now(ZoneId.of("Asia/Bangkok")).getYear() + 543;
  }

  void await(String what, Callable<Boolean> condition) {
    Awaitility.await(what).atMost(patience()).pollInterval(Duration.ofMillis(300)).until(condition);
  }

  void stop(String service) {
    stack.stopService(service);
    away.add(service);
  }

  void kill(String service) {
    stack.killService(service);
    away.add(service);
  }

  void start(String service) {
    stack.startService(service);
    away.remove(service);
  }

  /** A second process of a service on the same database; closing it ends it. */
  AutoCloseable startSecond(String service) {
    return stack.startSecond(service);
  }

  void startAll() {
    List.copyOf(away).forEach(this::start);
  }

  /** Every message intake has registered for this municipality. */
  List<JsonNode> registered(DemoMunicipality municipality) {
    JsonNode items =
        as(municipality.user("intake"), "intake")
            .get(municipality.path("/messages?limit=200"))
            .ok()
            .json()
            .path("items");
    List<JsonNode> messages = new ArrayList<>();
    items.forEach(messages::add);
    return messages;
  }

  List<JsonNode> awaitRegisteredCount(DemoMunicipality municipality, int count) {
    Awaitility.await(count + " registered messages")
        .atMost(patience())
        .until(() -> registered(municipality).size() >= count);
    return registered(municipality);
  }

  /** Waits until so many mails of this citizen are registered. */
  void awaitMailsFrom(DemoMunicipality municipality, Mailbox citizen, int count) {
    Awaitility.await(count + " registered mails of " + citizen.address())
        .atMost(patience())
        .until(() ->
            registered(municipality).stream()
                    .filter(m -> citizen.address().equals(m.path("fromAddress").asText()))
                    .count()
                == count);
  }

  /** The state a registered message ends in. */
  String awaitFinalState(DemoMunicipality municipality, String registerNumber) {
    AtomicReference<String> state = new AtomicReference<>("");
    Awaitility.await("the final state of " + registerNumber)
        .atMost(patience())
        .until(() -> {
          registered(municipality).stream()
              .filter(m -> registerNumber.equals(m.path("registerNumber").asText()))
              .findFirst()
              .ifPresent(m -> state.set(m.path("state").asText()));
          return !state.get().isEmpty() && !"RECEIVED".equals(state.get());
        });
    return state.get();
  }
}
