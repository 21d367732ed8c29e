package org.anuyat.cases.identity;

/** How a check ended. Only a person says FAILED. */
public enum CheckResult {
  PASSED,
  FAILED,
  /** Neither way: the picture was blurred, nobody answered the phone. */
  INCONCLUSIVE
}
