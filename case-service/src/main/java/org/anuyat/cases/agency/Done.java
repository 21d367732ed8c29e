package org.anuyat.cases.agency;

/**
 * What an idempotent request did.
 *
 * @param status HTTP status, such as 201
 * @param location address of what was made, or null
 * @param eTag its version as it stands in the header, or null
 * @param body to be written as JSON
 */
public record Done(int status, String location, String eTag, Object body) {

  public static Done created(String location, Object body) {
    return new Done(201, location, null, body);
  }

  public static Done accepted(String location, Object body) {
    return new Done(202, location, null, body);
  }
}
