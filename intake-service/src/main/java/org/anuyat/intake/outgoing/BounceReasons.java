package org.anuyat.intake.outgoing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells why a mail bounced from its enhanced status code (RFC 3463, RFC 5248) and, where servers
 * give a vague code or none, from their words.
 */
public final class BounceReasons {
  private static final Pattern CODE =
      Pattern.compile("(?<![0-9.])([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?![0-9.])");

  /** By subject and detail of the code; a whole subject stands with its first number alone. */
  private static final Map<String, BounceReason> BY_CODE =
      Map.ofEntries(
          Map.entry("1.2", BounceReason.NO_SUCH_DOMAIN),
          Map.entry("1.8", BounceReason.SENDER_NOT_TRUSTED),
          Map.entry("1.10", BounceReason.NO_SUCH_DOMAIN),
          Map.entry("1", BounceReason.NO_SUCH_ADDRESS),
          Map.entry("2.1", BounceReason.MAILBOX_DISABLED),
          Map.entry("2.2", BounceReason.MAILBOX_FULL),
          Map.entry("2.3", BounceReason.TOO_LARGE),
          Map.entry("2", BounceReason.MAILBOX_DISABLED),
          Map.entry("3.4", BounceReason.TOO_LARGE),
          Map.entry("3", BounceReason.SERVER_TROUBLE),
          Map.entry("4.4", BounceReason.NO_SUCH_DOMAIN),
          Map.entry("4.7", BounceReason.EXPIRED),
          Map.entry("4", BounceReason.UNREACHABLE),
          Map.entry("6", BounceReason.CONTENT_REFUSED),
          Map.entry("7.0", BounceReason.REFUSED_BY_POLICY),
          Map.entry("7.20", BounceReason.SENDER_NOT_TRUSTED),
          Map.entry("7.21", BounceReason.SENDER_NOT_TRUSTED),
          Map.entry("7.22", BounceReason.SENDER_NOT_TRUSTED),
          Map.entry("7.23", BounceReason.SENDER_NOT_TRUSTED),
          Map.entry("7.24", BounceReason.SENDER_NOT_TRUSTED),
          Map.entry("7.25", BounceReason.SENDER_NOT_TRUSTED),
          Map.entry("7.26", BounceReason.SENDER_NOT_TRUSTED),
          Map.entry("7.27", BounceReason.NO_SUCH_DOMAIN),
          Map.entry("7", BounceReason.REFUSED_BY_POLICY));

  private record Words(BounceReason reason, Pattern pattern) {
    Words(BounceReason reason, String pattern) {
      this(reason, Pattern.compile(pattern));
    }
  }

  /** The first that fits, from the clearest to the vaguest. */
  private static final List<Words> BY_WORDS =
      List.of(
          new Words(
              BounceReason.MAILBOX_FULL,
              "(mailbox|inbox|disk|user).{0,30}(is )?full|over ?quota|quota (exceeded|limit)"
                  + "|exceeded.{0,30}(quota|storage)|insufficient (system )?(storage|disk)"
                  + "|out of storage"),
          new Words(
              BounceReason.TOO_LARGE,
              "(message|mail|size).{0,40}(too (large|big)|exceed.{0,20}(size|limit|maximum))"
                  + "|size.{0,20}exceeds|too (large|big).{0,20}message"),
          new Words(
              BounceReason.SENDER_NOT_TRUSTED,
              "\\b(spf|dkim|dmarc)\\b|unauthenticated email|not authenticated|reverse dns|\\bptr\\b"),
          new Words(
              BounceReason.CONTENT_REFUSED,
              "attachment|\\bvirus|malware|content (rejected|refused|not accepted)"),
          new Words(
              BounceReason.REFUSED_AS_SPAM,
              "\\bspam|block ?list|black ?list|blocked (using|by)|reputation|\\brbl\\b|\\bdnsbl\\b"
                  + "|spamhaus|unsolicited|bulk mail"),
          new Words(
              BounceReason.MAILBOX_DISABLED,
              "(account|mailbox|user|recipient).{0,40}(disabled|inactive|suspended|not active|closed"
                  + "|deactivated|locked)"),
          new Words(
              BounceReason.NO_SUCH_DOMAIN,
              "host (or domain name )?(unknown|not found)|unknown host|domain.{0,40}(not (exist|found)"
                  + "|invalid|unknown)|no such domain|\\bnxdomain\\b|name service error|no mx\\b|null mx"
                  + "|unrouteable|unroutable"),
          new Words(
              BounceReason.NO_SUCH_ADDRESS,
              "(user|recipient|mailbox|address|account|person).{0,60}(unknown|not (found|exist|known"
                  + "|listed|have)|doesn't (exist|have)|does not (exist|have)|invalid|unavailable)"
                  + "|(unknown|no such|invalid|not a valid|nonexistent|not our)"
                  + " (local )?(user|recipient|mailbox|address|account|customer|person)"),
          new Words(
              BounceReason.EXPIRED,
              "(delivery|retry) (time|timeout|period).{0,20}(expired|exceeded)|retry timeout"
                  + "|queue.{0,20}(expired|too long)|delivery time expired"),
          new Words(
              BounceReason.UNREACHABLE,
              "connection (refused|timed? ?out|reset|closed)|could not connect|no route to host"
                  + "|network (is )?unreachable|timed out|no answer"),
          new Words(BounceReason.REFUSED_BY_POLICY, "policy|denied|prohibited|not permitted"));

  private BounceReasons() {}

  /**
   * @param status of the delivery report, such as {@code 5.1.1}; may be null
   * @param diagnostic the remote server's words; may be null
   */
  public static BounceReason of(String status, String diagnostic) {
    String words = diagnostic == null ? "" : diagnostic.toLowerCase(Locale.ROOT);
    Optional<BounceReason> byCode = byCode(words).or(() -> byCode(status == null ? "" : status));
    if (byCode.isPresent() && byCode.get() != BounceReason.REFUSED_BY_POLICY) {
      return byCode.get();
    }
    return BY_WORDS.stream()
        .filter(kind -> kind.pattern().matcher(words).find())
        .map(Words::reason)
        .findFirst()
        .or(() -> byCode)
        .orElse(BounceReason.UNKNOWN);
  }

  /** What the first telling code says; x.0.0 tells nothing. */
  private static Optional<BounceReason> byCode(String text) {
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      BounceReason exact = BY_CODE.get(code.group(2) + "." + code.group(3));
      BounceReason found = exact != null ? exact : BY_CODE.get(code.group(2));
      boolean vague = exact == null && code.group(3).equals("0");
      if (found != null && !vague) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
