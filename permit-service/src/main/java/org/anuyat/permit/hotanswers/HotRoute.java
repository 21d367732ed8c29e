package org.anuyat.permit.hotanswers;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.anuyat.permit.checkcount.Way;
import org.anuyat.permit.verification.PermitAnswers;
import org.anuyat.permit.verification.VerifyPages;

/**
 * Answers the public check on the event loop, before REST is asked: from memory, else with one
 * statement. What is no token, and what fails, goes on to the resources of {@code verification}.
 */
@ApplicationScoped
class HotRoute {
  /** Before everything Quarkus puts on the router. */
  private static final int FIRST = Integer.MIN_VALUE;

  private static final String API = "/v1/permits/";
  private static final String PAGE = "/verify/";
  private static final int TOKEN_LENGTH = 26;

  @Inject HotAnswers answers;
  @Inject VerifyPages pages;

  private HotHeaders api;
  private HotHeaders page;

  void register(@Observes Router router) {
    api = HotHeaders.ofJson();
    page = HotHeaders.ofPage(pages.policy());
    router.route().order(FIRST).handler(this::handle);
  }

  private void handle(RoutingContext request) {
    String path = request.request().path();
    Way way = way(path);
    if (way == null) {
      request.next();
      return;
    }
    HttpMethod method = request.request().method();
    if (method == HttpMethod.GET) {
      answer(request, way, path.substring(path.length() - TOKEN_LENGTH));
    } else if (method == HttpMethod.OPTIONS && way == Way.API) {
      allow(request.response());
    } else {
      request.next();
    }
  }

  private void answer(RoutingContext request, Way way, String token) {
    CompletableFuture<PermitAnswers> found = answers.get(token);
    if (found.isDone() && !found.isCompletedExceptionally()) {
      send(request, way, found.join());
      return;
    }
    Context loop = request.vertx().getOrCreateContext();
    found.whenComplete((ready, failure) ->
        loop.runOnContext(v -> {
          if (failure == null) {
            send(request, way, ready);
          } else {
            request.next();
          }
        }));
  }

  private void send(RoutingContext request, Way way, PermitAnswers ready) {
    HttpServerResponse response = request.response();
    ready.count(way);
    if (way == Way.PAGE) {
      page.putInto(response.headers());
      response.setStatusCode(ready.isKnown() ? 200 : 404).end(ready.page());
      return;
    }
    if (!ready.isKnown()) {
      api.putInto(response.headers());
      response.headers().set(HttpHeaderNames.CONTENT_TYPE, HotHeaders.PROBLEM);
      response.setStatusCode(404).end(ready.json());
      return;
    }
    MultiMap headers = response.headers();
    api.putInto(headers);
    headers.set(HttpHeaderNames.ETAG, ready.eTag());
    String asked = request.request().headers().get(HttpHeaderNames.IF_NONE_MATCH);
    if (asked != null && (asked.contains(ready.eTag()) || asked.equals("*"))) {
      headers.remove(HttpHeaderNames.CONTENT_TYPE);
      response.setStatusCode(304).end();
    } else {
      response.end(ready.json());
    }
  }

  /** The preflight of a browser that sends If-None-Match from another site's page. */
  private void allow(HttpServerResponse response) {
    api.putInto(response.headers());
    response.headers().remove(HttpHeaderNames.CONTENT_TYPE);
    response
        .putHeader(HttpHeaderNames.ACCESS_CONTROL_ALLOW_METHODS, "GET")
        .putHeader(HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match")
        .putHeader(HttpHeaderNames.ACCESS_CONTROL_MAX_AGE, "86400")
        .setStatusCode(204)
        .end();
  }

  private static Way way(String path) {
    if (path.length() == API.length() + TOKEN_LENGTH && path.startsWith(API)) {
      return isToken(path, API.length()) ? Way.API : null;
    }
    if (path.length() == PAGE.length() + TOKEN_LENGTH && path.startsWith(PAGE)) {
      return isToken(path, PAGE.length()) ? Way.PAGE : null;
    }
    return null;
  }

  private static boolean isToken(String path, int from) {
    for (int i = from; i < path.length(); i++) {
      char c = path.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }
}
