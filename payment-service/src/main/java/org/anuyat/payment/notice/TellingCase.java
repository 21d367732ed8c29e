package org.anuyat.payment.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.payment.client.CaseClient;
import org.anuyat.payment.client.CaseFeeEvent;
import org.anuyat.payment.job.JobHandler;

/** Tells the case that its fee was raised or settled. */
@ApplicationScoped
class TellingCase implements JobHandler<TellingCase.News> {
  /** One event for one case; its id makes a repeated call harmless. */
  record News(String municipality, UUID caseId, UUID eventId, CaseFeeEvent event)
      implements JobHandler.Data {}

  @Inject CaseClient cases;

  @Override
  public String name() {
    return "fee-event-to-case";
  }

  @Override
  public Class<News> dataType() {
    return News.class;
  }

  @Override
  public void run(News news) {
    cases.tell(news.caseId(), news.eventId(), news.event());
  }
}
