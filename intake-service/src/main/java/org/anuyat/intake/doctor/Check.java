package org.anuyat.intake.doctor;

/** What is looked at, in the order an officer reads it. */
public enum Check {
  RECEIVING_SERVER,
  RECEIVING_CERTIFICATE,
  RECEIVING_LOGIN,
  QUOTA,
  FOLDERS,
  SENT_FOLDER,
  SENDING_SERVER,
  SENDING_CERTIFICATE,
  SENDING_LOGIN,
  SENDER,
  LARGEST_MAIL,
  LAST_SWEEP,
  BOUNCES
}
