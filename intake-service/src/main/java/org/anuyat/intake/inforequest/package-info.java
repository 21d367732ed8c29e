/**
 * The mailroom's log of information requests (คำขอข้อมูลข่าวสาร), process 1 of the guideline.
 *
 * <p>A letter that only asks something is logged with the six columns of rule 1.7 and handed on to
 * case-service, where an officer answers it; the answer comes back here to be mailed in the thread
 * of the letter (rule 1.5). A doubtful letter stays an application; an officer may change it either
 * way.
 */
package org.anuyat.intake.inforequest;
