package org.anuyat.permit.secret;

/** What a protected permit is wrapped in. */
public enum Container {
  PDF("application/pdf", ".pdf"),
  ZIP("application/zip", ".zip");

  private final String contentType;
  private final String ending;

  Container(String contentType, String ending) {
    this.contentType = contentType;
    this.ending = ending;
  }

  public String contentType() {
    return contentType;
  }

  public String ending() {
    return ending;
  }

  /**
   * The signed file, to be opened with the password only.
   *
   * @param name of the file inside
   */
  public byte[] protect(byte[] signedPdf, String name, String password) {
    return switch (this) {
      case PDF -> ProtectedPdf.of(signedPdf, name, password);
      case ZIP -> ProtectedZip.of(signedPdf, name, password);
    };
  }
}
