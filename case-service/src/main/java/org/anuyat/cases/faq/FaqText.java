package org.anuyat.cases.faq;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question and its answer; in Thai, in English or in both. */
@Schema(description = "A question and its answer in Thai, in English or in both")
public record FaqText(
    @Schema(examples = "เทศบาลเปิดทำการกี่โมง") @Size(max = 500) String questionTh,
    @Schema(examples = "When is the office open?") @Size(max = 500) String questionEn,
    @Schema(examples = "วันจันทร์ถึงวันศุกร์ เวลา 08:30-16:30 น.") @Size(max = 20_000)
        String answerTh,
    @Schema(examples = "Monday to Friday, 08:30-16:30.") @Size(max = 20_000) String answerEn) {

  /** Whether one language at least has both question and answer. */
  @JsonIgnore
  public boolean isWhole() {
    return isWritten(questionTh) && isWritten(answerTh)
        || isWritten(questionEn) && isWritten(answerEn);
  }

  /** Its question in this language, else in the other. */
  public String question(Locale language) {
    return inLanguage(language, questionTh, questionEn);
  }

  /** Its answer in this language, else in the other. */
  public String answer(Locale language) {
    return inLanguage(language, answerTh, answerEn);
  }

  /** All that is written. */
  Stream<String> parts() {
    return Stream.of(questionTh, questionEn, answerTh, answerEn).filter(FaqText::isWritten);
  }

  private static String inLanguage(Locale language, String th, String en) {
    boolean english = language.getLanguage().equals("en");
    String wanted = english ? en : th;
    return isWritten(wanted) ? wanted : english ? th : en;
  }

  private static boolean isWritten(String text) {
    return text != null && !text.isBlank();
  }
}
