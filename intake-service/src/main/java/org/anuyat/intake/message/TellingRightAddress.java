package org.anuyat.intake.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.municipality.Profile;
import org.anuyat.intake.outgoing.OutgoingLetter;
import org.anuyat.intake.outgoing.Purpose;
import org.anuyat.intake.outgoing.QueueingMail;

/** Tells an applicant who wrote to an officer where to write, once for each address (rule A3.8). */
@ApplicationScoped
class TellingRightAddress {
  @Inject QueueingMail queueing;
  @Inject Municipalities municipalities;

  @Transactional(Transactional.TxType.MANDATORY)
  void tell(Message message) {
    Profile municipality = municipalities.require(message.municipality);
    String told = message.correspondent().toLowerCase(Locale.ROOT);
    queueing.queue(
        new OutgoingLetter(
            // The same key is sent once, ever: a new central address is told anew.
            "right-address-" + nameOf(municipality.mailAddress() + " " + told),
            Purpose.RIGHT_ADDRESS,
            null,
            null,
            message.id,
            "ที่อยู่อีเมลสำหรับติดต่อเทศบาล",
            "Where to write to the municipality",
            """
            เรื่องที่ท่านส่งถึงเจ้าหน้าที่ ได้รับการส่งต่อมายัง%s และดำเนินการแล้ว ท่านไม่ต้องส่งซ้ำ

            ครั้งต่อไป โปรดส่งอีเมลมาที่ %s
            หากมีข้อสงสัย โปรดติดต่อโทรศัพท์ %s\
            """
                .formatted(municipality.nameTh(), municipality.mailAddress(), municipality.phone()),
            """
            What you sent to an officer was passed on to %s and is being dealt with. You need not
            send it again.

            Next time, please write to %s.
            If you have any questions, please call %s.\
            """
                .formatted(municipality.nameEn(), municipality.mailAddress(), municipality.phone()),
            List.of()));
  }

  private static UUID nameOf(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
