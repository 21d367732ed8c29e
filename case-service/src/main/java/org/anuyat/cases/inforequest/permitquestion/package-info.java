/**
 * Questions about a permit (คำขอตรวจสอบใบอนุญาต) among the information requests: the permit
 * register answers them with a certified statement within its three days (rule 7.4), and tells this
 * log.
 */
package org.anuyat.cases.inforequest.permitquestion;
