package org.anuyat.intake.register;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.municipality.Profile;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** Renders a register for paper: A4 landscape, its title and columns on every page. */
@ApplicationScoped
class RegisterPrint {
  private static final int MOST_LINES = 5_000;

  @Inject
  @Location("register.html")
  Template page;

  @Inject RegisterBook book;
  @Inject Clock clock;

  /** What the template shows of a line. */
  public record Line(List<String> cells, boolean voided) {}

  String render(RegisterBook.Volume volume, RegisterFilter filter, Profile municipality) {
    RegisterSheet sheet = new RegisterSheet(volume.register(), municipality.nameTh());
    List<Line> lines =
        book.lines(volume, filter)
            .limit(MOST_LINES + 1)
            .map(line -> new Line(sheet.cells(line), line.voided() != null))
            .toList();
    if (lines.size() > MOST_LINES) {
      throw new Problem(ProblemType.TOO_LONG_TO_PRINT);
    }
    ZonedDateTime now = clock.instant().atZone(ThaiDates.BANGKOK);
    return page.data("title", volume.register().titleTh())
        .data("year", volume.year())
        .data("municipality", municipality)
        .data("columns", sheet.columns())
        .data("lines", lines)
        .data("printed", ThaiDates.dateTime(now))
        .render();
  }
}
