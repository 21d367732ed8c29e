package org.anuyat.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays the services this one talks to, over HTTP: Keycloak's token endpoint, the mailroom (intake)
 * and the case. It records what it is told, keeps the first of each natural key as they do, and can
 * be away.
 */
public final class Peers implements AutoCloseable {
  /** The one of this test run. */
  public static final Peers PLAYED = new Peers();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOKEN = "a-token-of-payment-service";
  private static final Pattern CALL = Pattern.compile("/v1/municipalities/(\\d{8})(/.*)?");

  /** A mail the mailroom was given. */
  public record Mail(String municipality, String key, JsonPath body, JsonNode fields) {
    /** Read without compiling a path: there may be thousands of mails to look through. */
    private boolean has(String field, String value) {
      return value.equals(fields.path(field).asText(null));
    }
  }

  /** What a case was told. */
  public record CaseNews(String caseId, String eventId, JsonPath body) {}

  private final HttpServer server;
  private final Map<String, Mail> mails = new ConcurrentHashMap<>();
  private final Map<String, CaseNews> news = new ConcurrentHashMap<>();
  private final Map<String, byte[]> attachments = new ConcurrentHashMap<>();
  private final List<String> callsWithoutToken = new CopyOnWriteArrayList<>();
  private final AtomicInteger callsWhileAway = new AtomicInteger();
  private volatile boolean away;
  private volatile Duration timeToPay = Duration.ofDays(21);
  private volatile Duration timeToReminder;

  private Peers() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/token", this::token);
    server.createContext("/", this::call);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** From now on every call is answered 503, or no longer. */
  public void areAway(boolean nowAway) {
    callsWhileAway.set(0);
    away = nowAway;
  }

  public int callsWhileAway() {
    return callsWhileAway.get();
  }

  /** How far away the calendar's next deadlines lie. */
  public void giveToPay(Duration time) {
    timeToPay = time;
  }

  /** How far away the calendar's deadline of fewer days than all lies; null: as all. */
  public void giveToReminder(Duration time) {
    timeToReminder = time;
  }

  /** Puts a file where the mailroom keeps the attachments of a message. */
  public void keepAttachment(String messageId, String attachmentId, byte[] content) {
    attachments.put(messageId + "/" + attachmentId, content);
  }

  public List<Mail> mailsOfCase(String caseId, String purpose) {
    return mails.values().stream()
        .filter(mail -> mail.has("caseId", caseId) && mail.has("purpose", purpose))
        .toList();
  }

  public List<Mail> mailsAnswering(String messageId) {
    return mails.values().stream().filter(mail -> mail.has("replyToMessage", messageId)).toList();
  }

  public List<CaseNews> newsOfCase(String caseId) {
    return news.values().stream().filter(told -> told.caseId().equals(caseId)).toList();
  }

  public List<String> callsWithoutToken() {
    return callsWithoutToken;
  }

  private void token(HttpExchange call) throws IOException {
    answer(
        call,
        200,
        "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":300,\"token_type\":\"Bearer\"}");
  }

  private void call(HttpExchange call) throws IOException {
    byte[] body = call.getRequestBody().readAllBytes();
    String path = call.getRequestURI().getPath();
    if (away) {
      callsWhileAway.incrementAndGet();
      answer(call, 503, "{}");
      return;
    }
    if (!("Bearer " + TOKEN).equals(call.getRequestHeaders().getFirst("Authorization"))) {
      callsWithoutToken.add(path);
      answer(call, 401, "{}");
      return;
    }
    Matcher matcher = CALL.matcher(path);
    if (!matcher.matches()) {
      answer(call, 404, "{}");
      return;
    }
    String rest = Optional.ofNullable(matcher.group(2)).orElse("");
    serve(call, matcher.group(1), rest.split("/"), new String(body, StandardCharsets.UTF_8));
  }

  private void serve(HttpExchange call, String municipality, String[] path, String body)
      throws IOException {
    String room = path.length > 1 ? path[1] : "";
    switch (call.getRequestMethod() + " " + room) {
      case "GET " ->
          answer(
              call,
              200,
              """
              {"code":"%s","nameTh":"เทศบาลตำบลตัวอย่าง","nameEn":"Example Subdistrict Municipality",
               "phone":"02-000-0000","mailAddress":"saraban@example-city.example","paused":false}\
              """
                  .formatted(municipality));
      case "GET calendar" ->
          answer(
              call,
              200,
              "{\"deadline\":\""
                  + Instant.now().plus(time(call.getRequestURI().getQuery()))
                  + "\",\"trace\":[\"played\"]}");
      case "PUT outgoing-mails" -> {
        boolean isNew =
            mails.putIfAbsent(
                    municipality + "/" + path[2],
                    new Mail(municipality, path[2], JsonPath.from(body), JSON.readTree(body)))
                == null;
        answer(call, isNew ? 201 : 200, "{\"key\":\"" + path[2] + "\",\"state\":\"QUEUED\"}");
      }
      case "GET messages" -> {
        byte[] content = attachments.get(path[2] + "/" + path[4]);
        if (content == null) {
          answer(call, 404, "{}");
        } else {
          answer(call, 200, "application/octet-stream", content);
        }
      }
      case "PUT case-files" -> {
        news.putIfAbsent(path[4], new CaseNews(path[2], path[4], JsonPath.from(body)));
        answer(call, 200, "{}");
      }
      default -> answer(call, 404, "{}");
    }
  }

  private Duration time(String query) {
    boolean isAll = query.endsWith("days=" + Office.account().get("paymentDays"));
    return isAll || timeToReminder == null ? timeToPay : timeToReminder;
  }

  private static void answer(HttpExchange call, int status, String json) throws IOException {
    answer(call, status, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static void answer(HttpExchange call, int status, String type, byte[] body)
      throws IOException {
    call.getResponseHeaders().add("Content-Type", type);
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
    call.close();
  }
}
