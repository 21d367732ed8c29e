package org.anuyat.local.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.anuyat.local.client.Endpoints;

/** Replays a folder tree of mails against a running stack. */
public final class ReplayMain {
  private final ReplayOptions options;
  private final PrintStream out;
  private final boolean terminal;

  ReplayMain(ReplayOptions options, PrintStream out, boolean terminal) {
    this.options = options;
    this.out = out;
    this.terminal = terminal;
  }

  /** Exit code 0: every file has a final state; 1: not so, or nothing could be done; 2: usage. */
  public static void main(String[] arguments) throws InterruptedException {
    System.exit(run(arguments));
  }

  public static int run(String... arguments) throws InterruptedException {
    try {
      return new ReplayMain(
              ReplayOptions.parse(arguments), System.out, Boolean.getBoolean("anuyat.terminal"))
          .run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (Trouble e) {
      System.err.println(e.getMessage());
      return 1;
    } catch (UncheckedIOException e) {
      System.err.println(
          "ระบบยังไม่ตอบ โปรดรอให้ deploy/run เริ่มระบบเสร็จ หรือเริ่มใหม่ แล้วสั่งอีกครั้ง\n"
              + "The stack does not answer ("
              + e.getMessage()
              + "); wait until deploy/run has started it, or start it again, and repeat.");
      return 1;
    } catch (IOException e) {
      System.err.println(
          "เขียนไฟล์รายงานต่อไม่ได้ โปรดตรวจสอบพื้นที่ว่าง\nThe report cannot be written on: " + e);
      return 1;
    }
  }

  private int run() throws IOException, InterruptedException {
    List<MailFile> files = files();
    Endpoints endpoints = endpoints();
    Target target = Target.find(endpoints, options.municipality());
    List<Sending.Order> orders = Replay.orders(files, options);
    out.printf(
        "%d files, %d mails to %s%s%n",
        files.size(),
        orders.size(),
        target.inbox().user(),
        options.shuffle() ? ", shuffled with --seed " + options.seed() : "");
    Meter meter = new Meter(out, terminal, orders.size());
    Intake intake = new Intake(endpoints.as("operator", "intake"), target.code());
    try (Report report = new Report(options.report())) {
      Replay replay = new Replay(options, target, intake, report, meter, orders.size());
      replay.run(orders);
      tell(replay, meter.seconds());
      return replay.notFinal() == 0 ? 0 : 1;
    }
  }

  private List<MailFile> files() {
    Path tree = options.tree();
    if (!Files.isDirectory(tree)) {
      throw new Trouble(
          "ไม่พบโฟลเดอร์ " + tree + " โปรดตรวจสอบชื่อโฟลเดอร์",
          "There is no folder " + tree + "; check its name.");
    }
    List<MailFile> files = MailTree.files(tree, options.include());
    if (files.isEmpty()) {
      throw new Trouble(
          "ไม่มีไฟล์ที่จะส่งในโฟลเดอร์ " + tree + " โปรดเลือกโฟลเดอร์อื่นหรือแก้ไข --include",
          "There is no file to send in " + tree + "; choose another folder or another --include.");
    }
    return files;
  }

  private Endpoints endpoints() {
    Path file = options.data().resolve("endpoints.properties");
    if (!Files.isReadable(file)) {
      throw new Trouble(
          "ยังไม่มีระบบทำงานอยู่ที่ "
              + options.data()
              + " โปรดเริ่มระบบด้วย deploy/run --detach หรือระบุ --data",
          "No stack runs on "
              + options.data()
              + "; start one with deploy/run --detach, or name its folder with --data.");
    }
    return Endpoints.read(file);
  }

  private void tell(Replay replay, double seconds) {
    Tally tally = replay.tally();
    tally.table().forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%d mails in %.1f s, %.1f a second; doubles %d, raw bytes that differ %d%n",
        tally.mails(),
        seconds,
        tally.mails() / seconds,
        tally.doubles(),
        tally.rawDiffers());
    out.println("Report: " + options.report());
    if (replay.notSent() > 0) {
      out.printf("ส่งไม่ได้ %d ฉบับ โปรดดูเหตุผลในรายงาน (NOT_SENT)%n", replay.notSent());
      out.printf("%d could not be sent; the report says why (NOT_SENT).%n", replay.notSent());
    }
    int open = replay.notFinal() - replay.notSent();
    if (open > 0) {
      out.printf(
          "หมดเวลา ยังมี %d ฉบับที่ไม่ได้สถานะสุดท้าย โปรดดูในรายงาน (NOT_REGISTERED, NOT_READ) และบันทึกของ intake-service%n",
          open);
      out.printf(
          "The time is up and %d have no final state: see NOT_REGISTERED and NOT_READ in the report"
              + " and the log of intake-service%s, or give more time with --timeout.%n",
          open, replay.trouble().isEmpty() ? "" : " (last answer: " + replay.trouble() + ")");
    }
  }
}
