package org.anuyat.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without script: keeps cookies by path, follows redirects, fills in the one form of a
 * page. Like real browsers it takes 127.0.0.1 for secure.
 */
final class PlainBrowser {
  private static final Pattern FORM_ACTION =
      Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"", Pattern.DOTALL);
  private static final int MOST_REDIRECTS = 15;

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final List<HttpCookie> cookies = new ArrayList<>();

  private URI here;

  /** A page as it came. */
  record Page(int status, URI address, String html) {}

  Page open(String address) {
    return follow(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  /** Sends the page's form with these fields. */
  Page submit(Page page, Map<String, String> fields) {
    Matcher form = FORM_ACTION.matcher(page.html());
    if (!form.find()) {
      throw new AssertionError("no form on " + page.address() + ":\n" + page.html());
    }
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return follow(
        HttpRequest.newBuilder(page.address().resolve(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private Page follow(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(request);
    for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
      URI next = here.resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = send(HttpRequest.newBuilder(next).GET());
    }
    return new Page(answer.statusCode(), here, answer.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      here = request.build().uri();
      String fitting =
          cookies.stream()
              .filter(cookie -> here.getPath().startsWith(cookie.getPath()))
              .map(cookie -> cookie.getName() + "=" + cookie.getValue())
              .collect(Collectors.joining("; "));
      if (!fitting.isEmpty()) {
        request.header("Cookie", fitting);
      }
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String header) {
    for (HttpCookie cookie : HttpCookie.parse(header)) {
      cookies.removeIf(
          old -> old.getName().equals(cookie.getName()) && old.getPath().equals(cookie.getPath()));
      if (cookie.getMaxAge() != 0) {
        cookies.add(cookie);
      }
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
