/**
 * The answer to an information request: who may get what, the letter with its source and officer
 * (rule 1.5), personal data only after an identity proof (rule 1.6).
 *
 * <p>What is not given out freely needs an approver's decision, and then another person answers.
 */
package org.anuyat.cases.inforequest.answer;
