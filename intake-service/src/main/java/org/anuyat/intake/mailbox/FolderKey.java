package org.anuyat.intake.mailbox;

/** A folder in one of its lives: when UIDVALIDITY changes, all its UIDs are new. */
record FolderKey(String municipality, String name, long uidValidity) {}
