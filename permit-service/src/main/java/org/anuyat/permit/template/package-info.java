/**
 * How a permit is worded (แบบใบอนุญาต): templates as data, Qute text by section with a closed set
 * of names, in versions that are only ever added. An administrator previews one with made-up data
 * before it is used; a permit keeps the version it was issued with. The sheet is filled here from
 * the register's facts, the municipality's letterhead and what the procedure adds.
 */
package org.anuyat.permit.template;
