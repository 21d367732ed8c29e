package org.anuyat.payment.slippicture;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.anuyat.payment.slipqr.MiniQrReading;
import org.anuyat.payment.slipqr.MiniQrText;

/** What runs in the {@link DrawingProcess}: a file comes in, what was seen of it goes out. */
public final class Drawing {
  private Drawing() {}

  /**
   * @param arguments a {@link ProofKind} and the milliseconds it may take
   */
  public static void main(String[] arguments) throws IOException {
    ProofKind kind = ProofKind.valueOf(arguments[0]);
    TimeLimit limit = TimeLimit.of(Duration.ofMillis(Long.parseLong(arguments[1])));
    // Libraries print; only the answer may stand there.
    OutputStream answer = System.out;
    System.setOut(System.err);
    byte[] content = System.in.readAllBytes();
    SeenPicture seen =
        kind.look(content, code -> MiniQrText.read(code) instanceof MiniQrReading.Found, limit);
    SeenPictureText.write(seen, answer);
    answer.flush();
  }
}
