package org.anuyat.cases.deadline;

import java.time.Instant;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseStatus;

/** What a clock reads of one line of a case's history; {@code at} is when it counts. */
record Happening(Instant at, CaseEventType event, CaseStatus status) {}
