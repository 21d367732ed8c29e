package org.anuyat.permit.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.permit.PermitAction;
import org.anuyat.permit.permit.Reason;
import org.anuyat.permit.permit.ReasonClass;

/**
 * The holder is to hear of one change of status.
 *
 * @param reasonClass null in jobs stored before reasons had classes
 * @param from first Bangkok day of effect, of a suspension
 * @param until last Bangkok day of effect, of a suspension with an end
 */
record StatusMailJob(
    String municipality,
    UUID permitId,
    UUID changeId,
    PermitAction action,
    ReasonClass reasonClass,
    Reason reason,
    LocalDate from,
    LocalDate until)
    implements JobHandler.Data {}
