package org.anuyat.intake.message.reading;

import org.apache.james.mime4j.stream.BodyDescriptor;

/**
 * What the parser needs to know of a part. Transfer encodings are undone by us, so to the parser
 * every part is plain.
 */
record PartType(String mimeType, String boundary, String charset) implements BodyDescriptor {

  @Override
  public String getMimeType() {
    return mimeType;
  }

  @Override
  public String getMediaType() {
    return mimeType.substring(0, mimeType.indexOf('/'));
  }

  @Override
  public String getSubType() {
    return mimeType.substring(mimeType.indexOf('/') + 1);
  }

  @Override
  public String getBoundary() {
    return boundary;
  }

  @Override
  public String getCharset() {
    return charset;
  }

  @Override
  public String getTransferEncoding() {
    return "8bit";
  }

  @Override
  public long getContentLength() {
    return -1;
  }
}
