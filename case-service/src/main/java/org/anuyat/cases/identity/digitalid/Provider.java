package org.anuyat.cases.identity.digitalid;

/**
 * A connected provider of digital IDs.
 *
 * @param alias its name in the province's realm
 */
record Provider(String alias, String nameTh, String nameEn) {}
