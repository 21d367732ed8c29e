package org.anuyat.intake.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anuyat.intake.message.reading.MailAddress;
import org.anuyat.intake.message.reading.MailHeader;
import org.anuyat.intake.message.reading.ReadMail;

/** Tells mail that machines wrote, which is never acknowledged. */
final class MachineMailPolicy {

  private static final Set<String> REPORT_TYPES =
      Set.of(
          "message/delivery-status",
          "message/global-delivery-status",
          "message/disposition-notification",
          "message/global-disposition-notification",
          "message/feedback-report",
          "text/rfc822-headers");
  private static final Pattern ROBOT =
      Pattern.compile(
          "mailer-daemon.*|mail-daemon.*|maildaemon|post[._-]?master.*|.*no-?_?reply.*"
              + "|do-?_?not-?_?reply.*|bounces?([+=-].*)?|mdaemon|mailerdaemon|daemon"
              + "|listserv|majordomo|owner-.*|.*-request|.*-bounces|autoreply|auto-reply");

  /** A report some mail program forwarded as text. */
  private static final Pattern QUOTED_REPORT =
      Pattern.compile("(?is)Final-Recipient:\\s*rfc822;.{1,500}?Action:\\s*failed");

  private static final List<String> AUTO_REPLY_FIELDS =
      List.of("x-autoreply", "x-auto-reply", "x-autorespond", "x-failed-recipients");

  private static final Pattern BULK = Pattern.compile("bulk|junk|list|auto_reply");

  private MachineMailPolicy() {}

  static Optional<SkipReason> reason(ReadMail mail, OurAddresses ours) {
    MailHeader header = mail.header();
    if (header.has(LoopToken.HEADER)) {
      return Optional.of(SkipReason.OUR_OWN_MAIL);
    }
    if (isReport(mail)) {
      return Optional.of(SkipReason.DELIVERY_REPORT);
    }
    if (header.all("return-path").stream().anyMatch(v -> v.replace(" ", "").equals("<>"))) {
      return Optional.of(SkipReason.EMPTY_RETURN_PATH);
    }
    if (header.all("auto-submitted").stream().anyMatch(v -> !firstWord(v).equals("no"))) {
      return Optional.of(SkipReason.AUTO_SUBMITTED);
    }
    if (header.all("precedence").stream().anyMatch(v -> BULK.matcher(firstWord(v)).matches())) {
      return Optional.of(SkipReason.BULK_PRECEDENCE);
    }
    if (header.hasAnyBeginningWith("list-")) {
      return Optional.of(SkipReason.MAILING_LIST);
    }
    if (header.all("x-auto-response-suppress").stream()
        .anyMatch(v -> !firstWord(v).equals("none"))) {
      return Optional.of(SkipReason.AUTO_RESPONSE_SUPPRESSED);
    }
    if (AUTO_REPLY_FIELDS.stream().anyMatch(header::has)) {
      return Optional.of(SkipReason.AUTO_REPLY);
    }
    return mail.from().flatMap(from -> bySender(from, ours));
  }

  /** The same without looking inside: mail systems that report in their own words. */
  static boolean isRobot(MailAddress from) {
    return ROBOT.matcher(from.localPart()).matches();
  }

  private static Optional<SkipReason> bySender(MailAddress from, OurAddresses ours) {
    if (ours.isMailbox(from)) {
      return Optional.of(SkipReason.OUR_OWN_MAILBOX);
    }
    return isRobot(from) ? Optional.of(SkipReason.ROBOT_SENDER) : Optional.empty();
  }

  private static boolean isReport(ReadMail mail) {
    return mail.contentType().equals("multipart/report")
        || mail.attachments().stream().anyMatch(a -> REPORT_TYPES.contains(a.contentType()))
        || QUOTED_REPORT.matcher(mail.text()).find();
  }

  private static String firstWord(String value) {
    return value.strip().toLowerCase(Locale.ROOT).split("[\\s;(]", 2)[0];
  }
}
