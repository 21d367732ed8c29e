package org.anuyat.cases.identity;

/** Names of the facts this service writes into checks itself, or asks for. */
public final class Facts {
  /** Which number was called. */
  static final String PHONE_NUMBER = "phoneNumber";

  /** Which document the applicant showed in person. */
  static final String DOCUMENT_SHOWN = "documentShown";

  /** Identity assurance level the provider vouched for. */
  public static final String IAL = "ial";

  /** Who vouched: the provider's alias in the realm. */
  public static final String PROVIDER = "provider";

  /** Which proofing was relied on. */
  static final String PERSON_ID = "personId";

  private Facts() {}
}
