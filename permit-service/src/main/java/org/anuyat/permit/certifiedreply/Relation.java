package org.anuyat.permit.certifiedreply;

/** Who asks; decides how much the answer says (1.6). */
public enum Relation {
  STRANGER,
  HOLDER,
  AGENCY;

  boolean seesAll() {
    return this != STRANGER;
  }
}
