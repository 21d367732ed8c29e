/**
 * Frequent questions (คำถามที่พบบ่อย): similar requests of the log are grouped, a draft without
 * personal data is made of each group, and what an officer publishes anybody may read (rule 1.7).
 */
package org.anuyat.cases.faq;
