/**
 * The files that came with a mail (เอกสารแนบ), looked at but never refused.
 *
 * <p>An agency may not refuse evidence for being electronic. So every file is kept; its name is
 * made safe, its kind is told from its bytes, and what an officer should know before he opens it is
 * written beside it. What the files hide is found out in {@code clinic}.
 */
package org.anuyat.intake.attachment;
