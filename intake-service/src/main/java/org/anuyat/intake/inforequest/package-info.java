/**
 * Information requests (คำขอข้อมูลข่าวสาร), process 1 of the guideline.
 *
 * <p>A letter that only asks something is logged with the six columns of rule 1.7 and answered by
 * an officer in the thread of the letter (rule 1.5); personal data goes out only after an identity
 * proof (rule 1.6). A doubtful letter stays an application; an officer may change it either way.
 */
package org.anuyat.intake.inforequest;
