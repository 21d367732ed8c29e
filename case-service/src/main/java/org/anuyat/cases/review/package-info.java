/**
 * Review (ตรวจพิจารณา): one officer looks through the application.
 *
 * <p>First come, first considered (4.1). Missing items are asked for in one list with one deadline,
 * as often as the law allows (4.2). The identity is confirmed where the procedure demands it; then
 * the case goes to approval, back to the applicant, or is withdrawn.
 */
package org.anuyat.cases.review;
