package org.anuyat.cases.inforequest;

/** How a request came in, or how its answer goes out (rule 1.5). */
public enum RequestChannel {
  EMAIL("อีเมล", "e-mail"),
  PORTAL("เว็บไซต์", "web portal"),
  COUNTER("เคาน์เตอร์", "counter"),
  TELEPHONE("โทรศัพท์", "telephone"),
  LETTER("หนังสือ", "letter");

  private final String nameTh;
  private final String nameEn;

  RequestChannel(String nameTh, String nameEn) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }
}
