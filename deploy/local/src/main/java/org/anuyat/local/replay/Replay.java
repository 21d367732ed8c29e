package org.anuyat.local.replay;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One replay: sends, follows and reports at the same time. */
final class Replay {
  private static final long PAUSE_MILLIS = 300;

  private final ReplayOptions options;
  private final Target target;
  private final Following following;
  private final Report report;
  private final Meter meter;
  private final Tally tally = new Tally();
  private final int total;
  private int sent;
  private int notSent;
  private String trouble = "";

  Replay(
      ReplayOptions options, Target target, Intake intake, Report report, Meter meter, int total) {
    this.options = options;
    this.target = target;
    this.following = new Following(intake, new ServerCopies(target.inbox()));
    this.report = report;
    this.meter = meter;
    this.total = total;
  }

  /** Each file as often as wanted, in the order of sending. */
  static List<Sending.Order> orders(List<MailFile> files, ReplayOptions options) {
    List<Sending.Order> orders = new ArrayList<>();
    for (int copy = 1; copy <= options.repeat(); copy++) {
      for (MailFile file : files) {
        orders.add(new Sending.Order(file, copy));
      }
    }
    if (options.shuffle()) {
      Collections.shuffle(orders, new Random(options.seed()));
    }
    return orders;
  }

  /** Runs until each mail has its final state or the time is up. */
  void run(List<Sending.Order> orders) throws IOException, InterruptedException {
    Instant giveUp = Instant.now().plus(options.timeout());
    Sending sending = Sending.start(target.inbox(), orders);
    try {
      boolean allSent = false;
      while (!(allSent && open() == 0) && Instant.now().isBefore(giveUp)) {
        allSent = sending.hasEnded();
        takeUp(sending);
        if (look() == 0) {
          Thread.sleep(PAUSE_MILLIS);
        }
        meter.show(sent, sent - following.notRegistered().size(), tally.mails(), waitingFor());
      }
    } finally {
      sending.stop();
      meter.end();
    }
    for (Sent mail : following.notRegistered()) {
      report.writeOpen(mail, "NOT_REGISTERED");
    }
    for (Sent mail : following.notRead()) {
      report.writeOpen(mail, "NOT_READ");
    }
  }

  private void takeUp(Sending sending) throws IOException {
    if (sending.failure() != null) {
      throw new Trouble(
          "เข้าตู้จดหมาย "
              + target.inbox().user()
              + " ไม่ได้ โปรดตรวจสอบว่าเซิร์ฟเวอร์เมลทำงานอยู่ (deploy/run)",
          "The mailbox "
              + target.inbox().user()
              + " cannot be used ("
              + sending.failure().getMessage()
              + "); see that the stack's mail server runs (deploy/run).");
    }
    List<Sent> fresh = sending.newlySent();
    sent += fresh.size();
    following.add(fresh);
    for (NotSent file : sending.newlyNotSent()) {
      notSent++;
      report.write(file);
    }
  }

  /** intake-service or the mail server being away for a while is a part of some replays. */
  private int look() throws IOException {
    try {
      List<Outcome> outcomes = following.look();
      trouble = following.trouble();
      for (Outcome outcome : outcomes) {
        report.write(outcome);
        tally.add(outcome, following.serverHash(outcome.sent()));
      }
      return outcomes.size();
    } catch (MessagingException | RuntimeException e) {
      trouble = String.valueOf(e.getMessage());
      return 0;
    }
  }

  private String waitingFor() {
    if (!trouble.isEmpty()) {
      return "an answer (" + trouble.lines().findFirst().orElse("") + ")";
    }
    if (!following.notRegistered().isEmpty()) {
      return "the next sweep";
    }
    return following.notRead().isEmpty() ? "the mail server" : "reading";
  }

  private int open() {
    return following.notRegistered().size() + following.notRead().size();
  }

  Tally tally() {
    return tally;
  }

  int notSent() {
    return notSent;
  }

  /** Mails without a final state, those never sent included. */
  int notFinal() {
    return total - tally.mails();
  }

  String trouble() {
    return trouble;
  }
}
