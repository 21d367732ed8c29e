package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the read mail of what was collected. */
final class Finishing {

  private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,998}>");

  private final MailCollector collector;
  private final ReadingLimits limits;
  private final Deadline deadline;
  private final MailHeader header;

  Finishing(MailCollector collector, ReadingLimits limits, Deadline deadline) {
    this.collector = collector;
    this.limits = limits;
    this.deadline = deadline;
    this.header = collector.mailHeader();
  }

  ReadMail finish() throws IOException {
    String text = collector.text();
    return new ReadMail(
        header,
        header
            .first("content-type")
            .map(HeaderParameters::parse)
            .map(HeaderParameters::value)
            .orElse("text/plain"),
        address("from").or(() -> address("sender")),
        address("reply-to"),
        header.first("subject").map(EncodedWords::decode).map(HeaderText::clean).orElse(""),
        header.first("date").flatMap(MailDate::parse),
        ids("message-id").stream().findFirst(),
        ids("in-reply-to"),
        ids("references"),
        text,
        collector.attachments(),
        collector.report(),
        forwarded(text),
        collector.notes().stream().toList());
  }

  private Optional<ForwardedOriginal> forwarded(String text) throws IOException {
    Optional<ReadAttachment> inner = collector.innerMail();
    if (inner.isEmpty() || innerLimits().depth() == 0) {
      return QuotedForward.in(text, collector.attachments());
    }
    Reading reading =
        MailReader.collect(
            inner.get().content(), collector.spool().inner(), innerLimits(), deadline);
    return reading instanceof ReadMail mail
        ? Optional.of(
            new ForwardedOriginal(
                true,
                mail.from(),
                mail.recipients(),
                mail.subject(),
                mail.claimedAt(),
                mail.messageId(),
                mail.text(),
                mail.attachments()))
        : Optional.empty();
  }

  /** Each mail in a mail may be nested less deeply, so that mails in mails come to an end. */
  private ReadingLimits innerLimits() {
    return new ReadingLimits(limits.time(), limits.parts(), limits.depth() / 4, limits.text());
  }

  private Optional<MailAddress> address(String name) {
    return header.addresses(name).stream().findFirst();
  }

  private List<String> ids(String name) {
    Set<String> ids = new LinkedHashSet<>();
    for (String value : header.all(name)) {
      Matcher matcher = MESSAGE_ID.matcher(value);
      while (matcher.find()) {
        ids.add(matcher.group());
      }
    }
    return ids.stream().toList();
  }
}
