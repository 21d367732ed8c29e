package org.anuyat.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;

/** The main job, done once from the outside, each step told as it happens. */
public final class Journey {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Endpoints endpoints;
  private final Consumer<String> tell;
  private final Instant start = Instant.now();

  public Journey(Endpoints endpoints, Consumer<String> tell) {
    this.endpoints = endpoints;
    this.tell = tell;
  }

  /**
   * Sets both municipalities up and takes one application from the mail to the permit.
   *
   * @param folder where the permit is saved
   * @return the saved PDF
   */
  public Path perform(Path folder) {
    for (DemoMunicipality municipality : DemoMunicipality.values()) {
      municipality.setUp(endpoints);
      step("set up " + municipality.nameTh() + " (" + municipality.mailAddress() + ")");
    }
    DemoMunicipality banmai = DemoMunicipality.BANMAI;
    Mailbox citizen = endpoints.mailbox("citizen@example.org");
    List<ReceivedMail> before = citizen.inbox();
    Steps steps = new Steps(endpoints, banmai, citizen, PATIENCE);

    String application =
        steps.apply(
            "ขอใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
            """
            เรียน นายกเทศมนตรีตำบลบ้านใหม่

            ดิฉันขอยื่นคำขอรับใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร ร้านน้ำแข็งไสญี่ปุ่นที่บ้าน
            ตามแบบคำขอและเอกสารที่แนบมานี้

            นางสาวตัวอย่าง ทดสอบ
            """,
            Papers.application(),
            Papers.houseRegistration());
    step("citizen@example.org mailed an application with two attachments");

    ReceivedMail acknowledgement = steps.awaitAnswerTo(application);
    String registerNumber = Steps.registerNumber(acknowledgement);
    step("acknowledged, register number เลขรับ " + registerNumber);
    show(acknowledgement);

    String caseId = steps.awaitCase(registerNumber);
    step("case opened: " + steps.caseFile(caseId).path("caseNumber").asText());
    steps.startReview(caseId);
    steps.requestSiteMap(caseId);
    ReceivedMail missing = steps.awaitMail("แผนที่ตั้งสถานประกอบการ", before);
    step(banmai.user("officer") + " asked for a missing item");
    show(missing);

    citizen.reply(missing, "ส่งแผนที่มาตามที่แจ้งค่ะ\nนางสาวตัวอย่าง ทดสอบ", Papers.siteMap());
    steps.awaitStatus(caseId, "UNDER_REVIEW");
    step("the citizen's reply joined the same case");

    steps.submitForApproval(caseId);
    steps.approve(caseId);
    step(banmai.user("approver") + " approved (another person than the reviewer)");

    ReceivedMail notice =
        citizen.await(
            "the fee notice",
            PATIENCE,
            mail ->
                mail.text().contains("Comp Code")
                    && before.stream().noneMatch(b -> b.messageId().equals(mail.messageId())));
    String transactionId = Steps.transactionId(notice);
    step("fee notice, Transaction ID " + transactionId);
    show(notice);

    citizen.reply(notice, "ส่งสลิปค่ะ " + transactionId, Papers.slip(transactionId));
    JsonNode fee = steps.awaitSlip(transactionId);
    step("the slip landed on the fee (a slip is seen, not paid)");
    steps.verify(fee, fee.get("amountSatang").asLong()).ok();
    step(banmai.user("finance") + " verified it (a third person)");

    ReceivedMail delivery =
        citizen.await(
            "the permit",
            PATIENCE,
            mail ->
                mail.attachments().stream().anyMatch(a -> a.name().startsWith("permit-"))
                    && before.stream().noneMatch(b -> b.messageId().equals(mail.messageId())));
    step("the permit arrived");
    show(delivery);
    Path pdf = save(folder.resolve("permit.pdf"), delivery.attachment(".pdf").content());
    steps.awaitStatus(caseId, "DELIVERED");

    String verifyUrl = Steps.verifyUrl(delivery);
    URI page = URI.create(verifyUrl);
    Api anybody = new Api(page.getScheme() + "://" + page.getAuthority(), () -> null);
    Answer json = anybody.get(page.getPath().replace("/verify/", "/v1/permits/")).ok();
    anybody.get(page.getPath()).ok();
    step("anybody can check it: " + json.get("number") + " is " + json.get("status"));
    tell.accept("       page  " + verifyUrl);
    tell.accept("       PDF   " + pdf);
    step("done in " + Duration.between(start, Instant.now()).toSeconds() + " s");
    return pdf;
  }

  private void step(String what) {
    tell.accept(
        String.format(
            Locale.ROOT,
            "%4.1f s  %s",
            Duration.between(start, Instant.now()).toMillis() / 1000.0,
            what));
  }

  private void show(ReceivedMail mail) {
    tell.accept("       ┌ From: " + mail.from());
    tell.accept("       │ Subject: " + mail.subject());
    mail.text().lines().forEach(line -> tell.accept("       │ " + line));
    mail.attachments()
        .forEach(a -> tell.accept("       │ + " + a.name() + ", " + a.content().length + " bytes"));
    tell.accept("       └");
  }

  private static Path save(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
