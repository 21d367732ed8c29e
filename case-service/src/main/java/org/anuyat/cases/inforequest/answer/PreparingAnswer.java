package org.anuyat.cases.inforequest.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.dataset.DataSet;
import org.anuyat.cases.dataset.DataSets;
import org.anuyat.cases.inforequest.Disclosure;
import org.anuyat.cases.inforequest.IdentityProof;
import org.anuyat.cases.inforequest.InformationRequest;
import org.anuyat.cases.inforequest.InformationRequests;
import org.anuyat.cases.inforequest.RequestView;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** What must be on record before some answers may go out: a proof, a decision, a remark. */
@ApplicationScoped
class PreparingAnswer {
  @Inject InformationRequests requests;
  @Inject DataSets dataSets;
  @Inject Acts acts;

  @Transactional
  RequestView prove(UUID requestId, AnswerInput.ProofInput input) {
    if (input.standing() == IdentityProof.Standing.LEGAL_BASIS
        && (input.legalBasis() == null || input.legalBasis().isBlank())) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "legalBasis must say why somebody else than the data subject may have the data");
    }
    InformationRequest request = requests.getForChange(requestId);
    Act act = acts.now();
    request.prove(
        new IdentityProof(
            input.method(),
            input.standing(),
            input.legalBasis(),
            input.evidence(),
            act.at(),
            act.actor(),
            act.actorName()));
    return RequestView.of(request, act.at());
  }

  @Transactional
  RequestView decide(UUID requestId, AnswerInput.DisclosureInput input) {
    InformationRequest request = requests.getForChange(requestId);
    Act act = acts.now();
    request.decide(
        new Disclosure(
            input.approved(),
            dataSets.named(input.dataSets()).stream().map(DataSet::code).toList(),
            input.reason(),
            act.at(),
            act.actor(),
            act.actorName()));
    return RequestView.of(request, act.at());
  }

  @Transactional
  RequestView note(UUID requestId, String remarks) {
    InformationRequest request = requests.getForChange(requestId);
    request.note(remarks);
    return RequestView.of(request, acts.now().at());
  }
}
