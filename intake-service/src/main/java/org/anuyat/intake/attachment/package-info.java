/**
 * The files that came with a mail (เอกสารแนบ), looked at but never refused.
 *
 * <p>An agency may not refuse evidence for being electronic. So every file is kept; its name is
 * made safe, its kind is told from its first bytes, and what is not one of the welcome kinds (PDF,
 * DOC, DOCX, TXT, JPEG) is flagged for the officer.
 */
package org.anuyat.intake.attachment;
