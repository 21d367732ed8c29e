/**
 * The directory of municipalities (ทะเบียนเทศบาล): names, phone, office hours and mailbox.
 *
 * <p>The province operator writes it; every other service reads the profile. The mailbox password
 * is sealed before it is stored and is shown to nobody.
 */
package org.anuyat.intake.municipality;
