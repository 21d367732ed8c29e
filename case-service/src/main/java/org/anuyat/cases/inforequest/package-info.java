/**
 * Information requests (คำขอข้อมูลข่าวสาร), process 1 of the guideline: what citizens ask by mail,
 * at a portal, at the counter, by telephone or by letter.
 *
 * <p>Each is numbered, due by the service level and answered first come, first served; the log
 * keeps the six columns of rule 1.7. A letter that turns out to be an application is withdrawn.
 */
package org.anuyat.cases.inforequest;
