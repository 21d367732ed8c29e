package org.anuyat.cases.identity.examination;

/** How much a finding should make the officer think; none of them decides anything. */
public enum Severity {
  /** As it should be, or worth knowing. */
  INFO,
  /** Look again. */
  NOTICE,
  /** Ask the applicant before the check passes. */
  WARNING
}
