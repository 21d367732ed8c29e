/**
 * Approval (พิจารณาอนุมัติ): another person than the reviewer decides, the database refuses the
 * same.
 *
 * <p>The result goes to the applicant from the agency's mailbox (4.8, 5.3), a refusal with its
 * reasons and the right to appeal. Of two approvers at once one decides, the other is told what is
 * so.
 */
package org.anuyat.cases.approval;
