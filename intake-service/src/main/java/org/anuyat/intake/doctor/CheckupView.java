package org.anuyat.intake.doctor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.anuyat.intake.outgoing.OutgoingMailView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a mailbox is.
 *
 * @param health the worst of the findings
 * @param bounces the last mails that came back, the newest first, each with why
 */
@Schema(name = "MailboxCheckup")
public record CheckupView(
    Instant ranAt, Health health, List<FindingView> findings, List<OutgoingMailView> bounces) {

  static CheckupView of(Instant ranAt, List<Finding> findings, List<OutgoingMailView> bounces) {
    List<FindingView> views =
        findings.stream()
            .map(FindingView::of)
            .sorted(Comparator.comparing(FindingView::check))
            .toList();
    Health worst =
        views.stream().map(FindingView::health).max(Comparator.naturalOrder()).orElse(Health.OK);
    return new CheckupView(ranAt, worst, views, bounces);
  }
}
