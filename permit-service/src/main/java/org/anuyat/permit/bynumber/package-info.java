/**
 * The public check by number (ตรวจสอบด้วยเลขที่): for whoever cannot scan. Says only kind and
 * status, lets nobody count through all numbers, and shows nothing of kinds that are not to be
 * found so.
 */
package org.anuyat.permit.bynumber;
