/**
 * The register of permits (ทะเบียนใบอนุญาต): one permit per approved case, numbered per kind and
 * Buddhist year, valid, suspended (พักใช้), revoked (เพิกถอน) or expired (สิ้นอายุ). A status
 * changes only along {@code PermitTransitions}, with a reason, and every change is a row of the
 * history that nobody can alter. What follows an issue or a change is the delivery room's matter;
 * it listens.
 */
package org.anuyat.permit.permit;
