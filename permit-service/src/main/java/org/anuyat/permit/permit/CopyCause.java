package org.anuyat.permit.permit;

/** Why a replacement copy (ใบแทน) is issued. */
public enum CopyCause {
  LOST,
  DAMAGED,
  OTHER
}
