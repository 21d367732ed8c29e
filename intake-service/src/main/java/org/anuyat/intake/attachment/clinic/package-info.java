/**
 * The attachment clinic (rules 3.4, 3.5): what a file truly is, and what is wrong with it.
 *
 * <p>A pure function from bytes to values. Nothing a file does leaves this room as an exception:
 * time, memory, depth and pixels have their limits, and what cannot be opened is a finding.
 */
package org.anuyat.intake.attachment.clinic;
