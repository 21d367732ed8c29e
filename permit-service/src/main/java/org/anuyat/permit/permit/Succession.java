package org.anuyat.permit.permit;

/** Why one permit comes in the place of another. */
public enum Succession {
  RENEWAL(PermitAction.RENEW, "ต่ออายุใบอนุญาต", "renewal"),
  TRANSFER(PermitAction.TRANSFER, "โอนใบอนุญาต", "transfer to another holder"),
  CORRECTION(PermitAction.CORRECT, "แก้ไขรายการในใบอนุญาต", "correction");

  private final PermitAction action;
  private final String nameTh;
  private final String nameEn;

  Succession(PermitAction action, String nameTh, String nameEn) {
    this.action = action;
    this.nameTh = nameTh;
    this.nameEn = nameEn;
  }

  PermitAction action() {
    return action;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }
}
