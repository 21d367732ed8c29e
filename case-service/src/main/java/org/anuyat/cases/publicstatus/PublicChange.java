package org.anuyat.cases.publicstatus;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.PublicStatus;

/**
 * The public status of a case changed. Observers run in the transaction of the change and may store
 * rows and jobs by JDBC, but not use Hibernate.
 *
 * @param sequence the municipality's next number; later changes have higher ones, without gaps
 * @param before null when the case was opened
 */
public record PublicChange(
    UUID id,
    String municipality,
    long sequence,
    UUID caseId,
    ChangeType type,
    PublicStatus before,
    PublicStatus status,
    Instant at) {}
