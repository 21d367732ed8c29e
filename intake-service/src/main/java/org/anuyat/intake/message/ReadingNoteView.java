package org.anuyat.intake.message;

import org.anuyat.intake.message.reading.ReadingNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer should know about how the mail was read. */
@Schema(name = "ReadingNote")
public record ReadingNoteView(
    ReadingNote code,
    @Schema(examples = "อ่านได้เพียงบางส่วน เพราะข้อความยาวเกินกำหนด") String thai,
    @Schema(examples = "Read in part only: the text is longer than the limit.") String english) {

  static ReadingNoteView of(ReadingNote note) {
    return new ReadingNoteView(note, note.thai(), note.english());
  }
}
