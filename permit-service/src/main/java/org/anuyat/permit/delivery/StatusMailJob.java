package org.anuyat.permit.delivery;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.permit.PermitAction;
import org.anuyat.permit.permit.Reason;

/** The holder is to hear of one change of status. */
record StatusMailJob(
    String municipality, UUID permitId, UUID changeId, PermitAction action, Reason reason)
    implements JobHandler.Data {}
