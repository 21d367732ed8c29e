package org.anuyat.payment;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.slipOnDesk;
import static org.anuyat.payment.Office.verification;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anuyat.payment.Office.RaisedFee;

/** A cashier's work on the money of a fee, through REST. */
public final class Till {
  /** What {@link Office#order} asks for, in satang. */
  public static final long AMOUNT = 125_050;

  private Till() {}

  public static Response verify(RaisedFee fee, long amountSatang, Map<String, Object> more) {
    return verify(cashier(), fee, amountSatang, more);
  }

  public static Response verify(
      RequestSpecification officer, RaisedFee fee, long amountSatang, Map<String, Object> more) {
    Map<String, Object> body = new HashMap<>(verification(slipOnDesk(fee), amountSatang));
    body.putAll(more);
    return officer.body(body).post(path(fee, "verify"));
  }

  public static Response takeAtCounter(
      RaisedFee fee, String key, long amountSatang, boolean acceptDifference) {
    return cashier()
        .body(Map.of("amountSatang", amountSatang, "acceptDifference", acceptDifference))
        .put(path(fee, "counter-payments/" + key));
  }

  /** Takes it, however much it is. */
  public static Response takeAtCounter(RaisedFee fee, long amountSatang) {
    return takeAtCounter(fee, newId(), amountSatang, true);
  }

  public static Response correct(RaisedFee fee, String what, Map<String, Object> body) {
    return cashier().body(body).post(path(fee, what));
  }

  public static Map<String, Object> line(String text, long amountSatang) {
    return Map.of("textTh", text, "textEn", text, "amountSatang", amountSatang);
  }

  public static List<String> newsTypes(RaisedFee fee) {
    return Peers.PLAYED.newsOfCase(fee.caseId()).stream()
        .map(news -> news.body().getString("type"))
        .sorted()
        .toList();
  }

  public static String path(RaisedFee fee, String what) {
    return in(HERE) + "/fees/" + fee.feeId() + "/" + what;
  }
}
