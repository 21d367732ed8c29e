package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anuyat.permit.client.IntakeClient;
import org.anuyat.permit.client.OutgoingMail;
import org.anuyat.permit.client.OutgoingMail.Purpose;
import org.anuyat.permit.client.SmsGateway;
import org.anuyat.permit.dispatch.DispatchFacts;
import org.anuyat.permit.dispatch.Dispatches;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.permit.DeliveryWay;

/**
 * Sends a password or code in a message of its own: no case, no thread and no permit number joins
 * it to the mail it opens.
 */
@ApplicationScoped
class SendingSecret implements JobHandler<TellingSecretJob> {
  @Inject Dispatches dispatches;
  @Inject IntakeClient intake;
  @Inject SmsGateway sms;

  @Override
  public String name() {
    return "permit-password";
  }

  @Override
  public Class<TellingSecretJob> dataType() {
    return TellingSecretJob.class;
  }

  @Override
  public void run(TellingSecretJob job) {
    DispatchFacts dispatch = dispatches.get(job.dispatchId());
    if (!dispatch.hasSecret()) {
      return;
    }
    String secret = dispatches.secretFor(job.dispatchId());
    switch (job.way()) {
      case SECOND_ADDRESS ->
          intake.handOver(
              job.municipality(), "permit-" + job.tellingId() + "-password", letter(job, secret));
      case SMS ->
          sms.send(
              job.tellingId(),
              job.to(),
              (isCode(dispatch) ? "รหัสรับเอกสารจากเทศบาล: " : "รหัสผ่านเปิดเอกสารจากเทศบาล: ")
                  + secret);
      case PHONE, COUNTER ->
          throw new IllegalStateException("told by mouth, there is nothing to send");
    }
  }

  private static boolean isCode(DispatchFacts dispatch) {
    return dispatch.way() == DeliveryWay.LINK;
  }

  private static OutgoingMail letter(TellingSecretJob job, String secret) {
    return new OutgoingMail(
        Purpose.INFORMATION,
        null,
        job.to(),
        null,
        "รหัสสำหรับเปิดเอกสารอิเล็กทรอนิกส์",
        "The code for an electronic document",
        """
        รหัสสำหรับเปิดเอกสารที่เทศบาลส่งให้ท่านทางช่องทางอื่น คือ

        %s

        โปรดพิมพ์ตัวอักษร ตัวเลข และเครื่องหมายขีดให้ครบตามที่แสดง และโปรดอย่าส่งต่อรหัสนี้\
        """
            .formatted(secret),
        """
        The code for the document the municipality sent you by another way is

        %s

        Please type letters, digits and dashes as shown, and do not pass this code on.\
        """
            .formatted(secret),
        List.of());
  }
}
