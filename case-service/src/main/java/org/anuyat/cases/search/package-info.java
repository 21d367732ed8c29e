/**
 * Finding cases (ค้นหาคำขอ): lists narrowed by status, procedure, reviewer and time of receipt, and
 * searched by Thai words or by a number.
 *
 * <p>Every list is in the order of deemed receipt and is paged by place, never by counting, so that
 * its first page costs the same with ten times the cases.
 */
package org.anuyat.cases.search;
