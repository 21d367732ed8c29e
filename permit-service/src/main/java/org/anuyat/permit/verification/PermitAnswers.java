package org.anuyat.permit.verification;

import io.vertx.core.buffer.Buffer;
import java.util.function.Supplier;
import org.anuyat.permit.checkcount.CheckCounts;
import org.anuyat.permit.checkcount.Way;
import org.anuyat.permit.verification.PublicPermits.Found;

/** What is answered to whoever asks for one token, as JSON and as a page, until it changes. */
public final class PermitAnswers {
  private final Found found;
  private final long holdsUntil;
  private final String eTag;
  private final ReadyAnswer json;
  private final Supplier<ReadyAnswer> writingPage;
  private final CheckCounts.Of counts;
  private final Seconds seconds;
  private volatile ReadyAnswer page;

  PermitAnswers(
      Found found,
      String eTag,
      ReadyAnswer json,
      Supplier<ReadyAnswer> writingPage,
      CheckCounts.Of counts,
      Seconds seconds) {
    this.found = found;
    this.holdsUntil = found == null ? Long.MAX_VALUE : found.holdsUntil().getEpochSecond();
    this.eTag = eTag;
    this.json = json;
    this.writingPage = writingPage;
    this.counts = counts;
    this.seconds = seconds;
  }

  public boolean isKnown() {
    return found != null;
  }

  public String municipality() {
    return found == null ? "" : found.permit().municipality();
  }

  /** False from the midnight on that follows the look-up. */
  public boolean isOfToday() {
    return seconds.now().epochSecond() < holdsUntil;
  }

  /** The version of the JSON, with its quotes; null of a token that is not known. */
  public String eTag() {
    return eTag;
  }

  /** Body of the JSON answer: the permit, or the problem that there is none. */
  public Buffer json() {
    return json.at(seconds.now());
  }

  /** Body of the page. */
  public Buffer page() {
    ReadyAnswer ready = page;
    if (ready == null) {
      ready = writingPage.get();
      page = ready;
    }
    return ready.at(seconds.now());
  }

  public void count(Way way) {
    counts.add(way);
  }
}
