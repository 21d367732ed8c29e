/**
 * How often permits are checked (สถิติการตรวจสอบ): per day, kind, status and way, and nothing about
 * who checked which permit. Counted in memory, summed up in the database.
 */
package org.anuyat.permit.checkcount;
