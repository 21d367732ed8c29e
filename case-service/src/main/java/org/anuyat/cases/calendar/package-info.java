/**
 * Working time (เวลาทำการ): when the office is open, as intake's calendar says.
 *
 * <p>A copy of it is kept, so that deadlines are reckoned while intake is away. It is asked for
 * again regularly; a new version makes every open deadline be reckoned anew (4.9, 5.4).
 */
package org.anuyat.cases.calendar;
