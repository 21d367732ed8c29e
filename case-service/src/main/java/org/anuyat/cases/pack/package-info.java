/**
 * The whole electronic case file in one call (4.5): as a PDF bundle to read and as a BagIt ZIP to
 * keep.
 *
 * <p>Application data, mails, attachments, history and decisions, with the SHA-256 of every file.
 * Put together on disk, not in memory. Who takes a copy is written down (4.6).
 */
package org.anuyat.cases.pack;
