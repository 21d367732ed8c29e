package org.anuyat.cases.casefile;

import java.time.Instant;
import java.util.UUID;

/**
 * A line was written into a case's history. Observers run in the transaction of the change, while
 * Hibernate writes it: they may store rows and jobs by JDBC, but not use Hibernate.
 *
 * @param from null when the case was opened
 */
public record CaseMoved(
    UUID caseId, CaseEventType event, CaseStatus from, CaseStatus to, Instant at) {}
