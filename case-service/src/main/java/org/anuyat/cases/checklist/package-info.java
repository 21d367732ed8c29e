/**
 * The checklist (รายการตรวจเอกสาร): what each required document of an application is found to be.
 *
 * <p>The letter about missing items is made from it, so that everything is asked for at once (4.2).
 * Whoever marks it takes part in the review. What was asked for before may be asked for again only
 * while it is found missing or defective after the applicant's answer.
 */
package org.anuyat.cases.checklist;
