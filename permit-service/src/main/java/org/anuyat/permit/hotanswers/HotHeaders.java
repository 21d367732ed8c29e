package org.anuyat.permit.hotanswers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anuyat.permit.verification.AnswerHeaders;

/** Headers that never change, encoded once. */
record HotHeaders(List<Header> all) {
  static final CharSequence PROBLEM = HttpHeaders.createOptimized("application/problem+json");

  record Header(CharSequence name, CharSequence value) {
    static Header of(String name, String value) {
      return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }
  }

  static HotHeaders ofJson() {
    return of(AnswerHeaders.JSON, Header.of("Content-Type", "application/json;charset=UTF-8"));
  }

  static HotHeaders ofPage(String policy) {
    return of(
        AnswerHeaders.PAGE,
        Header.of("Content-Type", "text/html;charset=UTF-8"),
        Header.of("Content-Security-Policy", policy));
  }

  private static HotHeaders of(Map<String, String> common, Header... more) {
    List<Header> all = new ArrayList<>(List.of(more));
    common.forEach((name, value) -> all.add(Header.of(name, value)));
    return new HotHeaders(List.copyOf(all));
  }

  void putInto(MultiMap headers) {
    for (Header header : all) {
      headers.set(header.name, header.value);
    }
  }
}
