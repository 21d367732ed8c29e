package org.anuyat.intake.mailbox;

/** What a comparison of a folder with the server found; see {@link ReconciliationView}. */
record ReconciliationCount(
    int onServer, int known, int older, int takenIn, int missing, int gone) {}
