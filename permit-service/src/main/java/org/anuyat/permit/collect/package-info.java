/**
 * Fetching a permit by its link (การรับใบอนุญาตด้วยลิงก์): a public page that asks for the one-time
 * code, told by another way, and hands the signed PDF out once. No name and no number stands on it,
 * in its address or in the log; every link that does not work looks the same.
 */
package org.anuyat.permit.collect;
