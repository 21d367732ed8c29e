package org.anuyat.cases.inforequest;

import jakarta.enterprise.context.ApplicationScoped;
import org.anuyat.cases.retention.LooseRows;
import org.anuyat.cases.retention.RecordClass;

/**
 * Requester, question, proof and answer of a request; counted from its answer, or from its receipt
 * when it was an application after all.
 */
@ApplicationScoped
class RequestRecords extends LooseRows {
  RequestRecords() {
    super(
        RecordClass.INFORMATION_REQUEST,
        "information_request",
        "InformationRequest",
        "case when r.state = ANSWERED then r.answeredAt when r.state = WITHDRAWN then r.receivedAt end");
  }
}
