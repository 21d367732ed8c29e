package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.anuyat.permit.dispatch.DispatchOrdered;
import org.anuyat.permit.dispatch.HandedOver;
import org.anuyat.permit.dispatch.SecretToBeSent;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.paperpermit.PaperPermitFiled;
import org.anuyat.permit.permit.CopyIssued;
import org.anuyat.permit.permit.PermitIssued;
import org.anuyat.permit.permit.PermitStatusChanged;

/** Stores the next job in the very transaction in which something was decided. */
@ApplicationScoped
class WhatFollows {
  @Inject Jobs jobs;
  @Inject MakingDocument makingDocument;
  @Inject TellingHolder tellingHolder;
  @Inject MakingCopy makingCopy;
  @Inject HandingOverMail handingOver;
  @Inject SendingSecret sendingSecret;
  @Inject Sendings sendings;

  void onIssued(@Observes PermitIssued event) {
    jobs.enqueue(
        makingDocument,
        event.permitId().toString(),
        new PermitJob(event.municipality(), event.permitId()));
  }

  /** A permit signed on paper has its document once the scan is filed. */
  void onPaperFiled(@Observes PaperPermitFiled event) {
    makingDocument.announce(new PermitJob(event.municipality(), event.permitId()));
  }

  void onChanged(@Observes PermitStatusChanged event) {
    jobs.enqueue(
        tellingHolder,
        event.changeId().toString(),
        new StatusMailJob(
            event.municipality(),
            event.permitId(),
            event.changeId(),
            event.action(),
            event.reasonClass(),
            event.reason(),
            event.from(),
            event.until()));
  }

  void onCopy(@Observes CopyIssued event) {
    jobs.enqueue(
        makingCopy,
        event.copyId().toString(),
        new CopyJob(event.municipality(), event.permitId(), event.copyId()));
  }

  void onOrdered(@Observes DispatchOrdered event) {
    jobs.enqueue(
        handingOver,
        event.dispatchId().toString(),
        new DispatchJob(event.municipality(), event.permitId(), event.dispatchId()));
  }

  void onHandedOver(@Observes HandedOver event) {
    sendings.delivered(
        new DispatchJob(event.municipality(), event.permitId(), event.dispatchId()), null);
  }

  void onSecret(@Observes SecretToBeSent event) {
    jobs.enqueue(
        sendingSecret,
        event.tellingId().toString(),
        new TellingSecretJob(
            event.municipality(), event.dispatchId(), event.tellingId(), event.way(), event.to()));
  }
}
