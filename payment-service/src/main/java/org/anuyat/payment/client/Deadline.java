package org.anuyat.payment.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** The close of business of a working day. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Deadline(Instant deadline) {}
