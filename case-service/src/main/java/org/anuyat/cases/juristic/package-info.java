/**
 * The juristic applicant (นิติบุคคลผู้ยื่นคำขอ): a company, association or foundation that applies
 * (3.6).
 *
 * <p>It writes from its own mail domain; a free-mail address is flagged for the officer, never
 * refused. It acts through its authorised director or, with a power of attorney, through somebody
 * else.
 */
package org.anuyat.cases.juristic;
