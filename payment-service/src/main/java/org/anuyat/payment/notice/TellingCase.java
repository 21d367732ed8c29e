package org.anuyat.payment.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.client.CaseClient;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeHistoryEntry;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.job.JobHandler;

/**
 * Tells the case what became of its fee, in the order it happened: what was told before is told
 * again first, which changes nothing there, so that no news overtakes another.
 */
@ApplicationScoped
class TellingCase implements JobHandler<TellingCase.News> {
  /** The event to tell; its id makes a repeated call harmless. */
  record News(String municipality, UUID feeId, UUID eventId) implements JobHandler.Data {}

  @Inject Fees fees;
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
    for (CaseNews one : QuarkusTransaction.requiringNew().call(() -> upTo(news))) {
      cases.tell(one.caseId(), one.eventId(), one.event());
    }
  }

  private List<CaseNews> upTo(News news) {
    Fee fee = fees.get(news.feeId());
    List<CaseNews> told = new ArrayList<>();
    for (FeeHistoryEntry entry : fee.history()) {
      CaseNews.of(fee, entry).ifPresent(told::add);
      if (entry.id().equals(news.eventId())) {
        break;
      }
    }
    return told;
  }
}
