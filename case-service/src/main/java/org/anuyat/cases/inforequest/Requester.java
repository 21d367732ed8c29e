package org.anuyat.cases.inforequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who asks.
 *
 * @param contact a mail address or a telephone number, by the channel
 */
@Embeddable
public record Requester(
    @Column(name = "requester_name") String name,
    @Column(name = "requester_contact") String contact) {

  /** {@code นางสาวตัวอย่าง ทดสอบ <citizen@example.org>}, as it stands in the log. */
  String printed() {
    return name == null || name.isBlank() ? contact : name.strip() + " <" + contact + ">";
  }
}
