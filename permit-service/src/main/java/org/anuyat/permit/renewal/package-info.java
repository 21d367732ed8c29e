/**
 * What the calendar does to permits (การต่ออายุและครบกำหนด): each morning a round finds permits
 * that end soon, whose holders are reminded 60, 30 and 7 days before, suspensions whose time is
 * over, and passwords that are no longer needed. Each thing is done once, however often the round
 * is made.
 */
package org.anuyat.permit.renewal;
