package org.anuyat.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.paperpermit.PaperPermitFiled;
import org.anuyat.permit.permit.PermitIssued;
import org.anuyat.permit.permit.PermitStatusChanged;

/** Stores the next job in the very transaction in which the register changed. */
@ApplicationScoped
class WhatFollows {
  @Inject Jobs jobs;
  @Inject MakingDocument makingDocument;
  @Inject TellingHolder tellingHolder;

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
            event.reason()));
  }
}
