/**
 * Mail that could not be placed (รอเจ้าหน้าที่คัดแยก): it waits here for an officer.
 *
 * <p>Nothing in the pen is lost or refused; each item says why it waits. An officer lays it to a
 * case or leaves it with its reason.
 */
package org.anuyat.intake.holdingpen;
