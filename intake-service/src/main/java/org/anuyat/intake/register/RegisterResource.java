package org.anuyat.intake.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two registers, line by line. */
@Path("/v1/municipalities/{municipality}/registers/{register: incoming|outgoing}")
@RolesAllowed({"intake-officer", "municipality-admin", "province-operator"})
@RunOnVirtualThread
@Tag(name = "Registers")
public class RegisterResource {
  /**
   * A page of a register.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record RegisterPage(
      @Schema(examples = "2569") int year,
      List<RegisterEntryView> items,
      @Schema(examples = "123") Integer next) {}

  /**
   * A page of numbers without a valid letter.
   *
   * @param next give as {@code after} to read on; null at the end
   */
  public record RegisterGapPage(
      @Schema(examples = "2569") int year,
      List<RegisterGapView> items,
      @Schema(examples = "123") Integer next) {}

  /** Why a line is voided; stands in the book. */
  public record VoidInput(
      @NotBlank @Size(max = 300) @Schema(examples = "ลงทะเบียนซ้ำกับเลขรับ 2/2569")
          String reason) {}

  @Inject Registers registers;
  @Inject RegisterBook book;
  @Inject RegisterGaps gaps;
  @Inject JsonWebToken token;
  @Inject Clock clock;

  @GET
  @Operation(
      operationId = "listRegister",
      summary = "A register (ทะเบียนหนังสือรับ, ทะเบียนหนังสือส่ง) of a Buddhist year",
      description =
          "In the order of numbers, a page at a time; searched in Thai too. Rule A3.5: every mail has"
              + " its number. Numbers begin anew on 1 January, Bangkok midnight.")
  @APIResponse(responseCode = "200", description = "A page of the register")
  @APIResponse(responseCode = "400", description = "A day or number that is none")
  public RegisterPage list(
      @PathParam("municipality") String municipality,
      @PathParam("register") RegisterKind register,
      @Valid @BeanParam RegisterFilter filter,
      @Parameter(description = "Lines after this number") @QueryParam("after") @DefaultValue("0")
          int after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
    RegisterBook.Volume volume = volume(municipality, register, filter.year, clock);
    List<RegisterEntryView> items = book.page(volume, filter, after, limit);
    boolean more = items.size() == limit;
    return new RegisterPage(volume.year(), items, more ? items.getLast().ordinal() : null);
  }

  @GET
  @Path("gaps")
  @Operation(
      operationId = "listRegisterGaps",
      summary = "Numbers without a valid letter, each with why",
      description =
          "Voided numbers with their reason. A number that is missing would show that somebody"
              + " removed a line from the database: numbers are given and lines written in one"
              + " transaction, and the database refuses to delete a line (rule A3.5).")
  @APIResponse(responseCode = "200", description = "A page; empty: every number has its letter")
  public RegisterGapPage gaps(
      @PathParam("municipality") String municipality,
      @PathParam("register") RegisterKind register,
      @Parameter(description = "Buddhist year; default this year", example = "2569")
          @QueryParam("year")
          Integer year,
      @Parameter(description = "Numbers after this one") @QueryParam("after") @DefaultValue("0")
          int after,
      @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
    RegisterBook.Volume volume = volume(municipality, register, year, clock);
    List<RegisterGapView> items = gaps.after(volume, after, limit);
    boolean more = items.size() == limit;
    return new RegisterGapPage(volume.year(), items, more ? items.getLast().ordinal() : null);
  }

  @GET
  @Path("{year: [0-9]{4}}/{number: [0-9]{1,9}}")
  @Operation(operationId = "getRegisterEntry", summary = "One line")
  @APIResponse(responseCode = "200", description = "The line")
  @APIResponse(responseCode = "404", description = "No such line")
  public RegisterEntryView get(
      @PathParam("municipality") String municipality,
      @PathParam("register") RegisterKind register,
      @PathParam("year") int year,
      @PathParam("number") int number) {
    return require(new RegisterBook.Volume(municipality, register, year), number);
  }

  @POST
  @Path("{year: [0-9]{4}}/{number: [0-9]{1,9}}/void")
  @RolesAllowed({"intake-officer", "municipality-admin"})
  @Operation(
      operationId = "voidRegisterEntry",
      summary = "Void a line (ยกเลิก)",
      description =
          "The line stays with its number, which is never given again; who, when and why stand in it"
              + " (rule A3.5). A mail that is on its way is not called back.")
  @APIResponse(responseCode = "200", description = "The line as it now is")
  @APIResponse(responseCode = "404", description = "No such line")
  @APIResponse(responseCode = "409", description = "It is void already")
  public RegisterEntryView makeVoid(
      @PathParam("municipality") String municipality,
      @PathParam("register") RegisterKind register,
      @PathParam("year") int year,
      @PathParam("number") int number,
      @NotNull @Valid VoidInput input) {
    RegisterBook.Volume volume = new RegisterBook.Volume(municipality, register, year);
    require(volume, number);
    if (!registers.makeVoid(volume, number, input.reason(), token.getSubject())) {
      throw new Problem(ProblemType.ALREADY_VOID);
    }
    return require(volume, number);
  }

  @PUT
  @Path("{year: [0-9]{4}}/{number: [0-9]{1,9}}/note")
  @RolesAllowed({"intake-officer", "municipality-admin"})
  @Operation(
      operationId = "noteRegisterEntry",
      summary = "Write the columns ที่ and หมายเหตุ of a line",
      description = "What no machine knows: the number the letter itself bears, and a remark.")
  @APIResponse(responseCode = "200", description = "The line as it now is")
  @APIResponse(responseCode = "404", description = "No such line")
  public RegisterEntryView note(
      @PathParam("municipality") String municipality,
      @PathParam("register") RegisterKind register,
      @PathParam("year") int year,
      @PathParam("number") int number,
      @NotNull @Valid RegisterNote note) {
    RegisterBook.Volume volume = new RegisterBook.Volume(municipality, register, year);
    registers.note(volume, number, note);
    return require(volume, number);
  }

  private RegisterEntryView require(RegisterBook.Volume volume, int number) {
    return book.line(volume, number).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  static RegisterBook.Volume volume(
      String municipality, RegisterKind register, Integer year, Clock clock) {
    int wanted =
        year == null
            ? ThaiDates.buddhistYear(LocalDate.ofInstant(clock.instant(), ThaiDates.BANGKOK))
            : year;
    return new RegisterBook.Volume(municipality, register, wanted);
  }
}
