package org.anuyat.permit.certifiedreply;

import java.util.UUID;
import org.anuyat.permit.job.JobHandler;

/** A statement is to be made and sent. */
record StatementJob(String municipality, UUID replyId) implements JobHandler.Data {}
