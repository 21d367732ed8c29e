package org.anuyat.intake.register;

/** Which book. */
public enum RegisterKind {
  /** ทะเบียนหนังสือรับ. */
  INCOMING,
  /** ทะเบียนหนังสือส่ง. */
  OUTGOING
}
