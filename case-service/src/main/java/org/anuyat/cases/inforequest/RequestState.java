package org.anuyat.cases.inforequest;

/** How far an information request is. */
public enum RequestState {
  OPEN,
  ANSWERED,
  /** The letter turned out to be an application. */
  WITHDRAWN
}
