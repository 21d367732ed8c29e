package org.anuyat.permit.permit;

/** How confidential a kind of permit is (1.1, 8.4). */
public enum Confidentiality {
  NORMAL,
  PERSONAL,
  SECRET
}
