package org.anuyat.cases.deadline;

import java.time.Instant;

/** One thing that is due; {@code dueAt} null while unknown or paused, {@code remindAt} with it. */
record Due(
    DeadlineKind kind, ClockKind.State state, Instant dueAt, Instant remindAt, boolean late) {}
