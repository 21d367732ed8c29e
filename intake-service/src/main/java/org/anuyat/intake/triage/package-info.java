/**
 * What is it? (คัดแยก) A mail is told apart before anybody answers it or acts on it.
 *
 * <p>Machines' mail is never acknowledged, or two robots would write to each other for ever; it is
 * registered all the same, with the reason. What a mail claims about itself is not believed further
 * than needed.
 */
package org.anuyat.intake.triage;
