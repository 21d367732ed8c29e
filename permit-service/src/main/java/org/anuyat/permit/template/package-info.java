/**
 * How a permit is worded and laid out for one kind and one municipality. Today there is one wording
 * for every kind, with Thai digits by setting; the sheet is filled here from the register's facts
 * and the municipality's letterhead.
 */
package org.anuyat.permit.template;
