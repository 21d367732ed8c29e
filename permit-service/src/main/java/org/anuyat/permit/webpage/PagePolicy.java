package org.anuyat.permit.webpage;

import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The Content-Security-Policy that lets a page's own style sheets and scripts run, named by their
 * hashes, and nothing else. Unlike with a nonce the page may be kept and sent again.
 */
public final class PagePolicy {
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
  private static final Pattern SCRIPT =
      Pattern.compile("<script(?: type=\"module\")?>(.*?)</script>", Pattern.DOTALL);

  private PagePolicy() {}

  public static String of(String html) {
    String scripts = hashes(SCRIPT, html);
    boolean hasForm = html.contains("<form");
    return "default-src 'none'; style-src"
        + hashes(STYLE, html)
        + (scripts.isEmpty() ? "" : "; script-src" + scripts + "; connect-src 'self'")
        + "; base-uri 'none'; form-action "
        + (hasForm ? "'self'" : "'none'")
        + "; frame-ancestors 'none'";
  }

  private static String hashes(Pattern element, String html) {
    return element
        .matcher(html)
        .results()
        .map(match ->
            " 'sha256-"
                + Base64.getEncoder().encodeToString(DigestUtils.sha256(match.group(1)))
                + "'")
        .collect(Collectors.joining());
  }
}
