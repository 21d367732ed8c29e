/**
 * The data sets (ชุดข้อมูล) a municipality holds: each with its confidentiality class
 * (ชั้นความลับ), its named officers, and how, what and on which conditions citizens may search it.
 *
 * <p>Who classifies sees first what has no class yet and then what holds personal data (rule 1.1);
 * a data set without a class answers nobody's question.
 */
package org.anuyat.cases.dataset;
