package org.anuyat.permit.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-7.1")
class TemplateTextTest {
  private static final int TEXTS = 3000;
  private static final TemplateNames NAMES =
      TemplateNames.of(Map.of("holder.name", "นางสาวตัวอย่าง"), Map.of("note", "เปิดเช้า"));
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "{#if ",
          "{/if}",
          "{#else}",
          "{#else if ",
          "holder.name",
          "data.x",
          "/",
          "#",
          ":",
          ".",
          "(",
          ")",
          " ",
          "\n",
          "ก",
          "|",
          "!",
          "{!",
          "!}",
          "[",
          "]",
          "'",
          "{|",
          "|}",
          "==",
          "&&",
          " is ",
          "1",
          "null",
          "!holder.name",
          "{#if holder.name}",
          "{holder.name}",
          ">",
          "@",
          "?:",
          "{#if data.note == 'x'}",
          "\\");

  @Test
  void namesAndConditionsAreFilled() {
    assertEquals(
        "นางสาวตัวอย่าง (เปิดเช้า)",
        TemplateText.filled("{holder.name}{#if data.note} ({data.note}){/if}", NAMES));
    assertEquals("ไม่มี", TemplateText.filled("{#if data.area}มี{#else}ไม่มี{/if}", NAMES));
  }

  @Test
  void valueThatLooksLikeATemplateIsPrintedAsItIs() {
    var names = TemplateNames.of(Map.of("holder.name", "{permit.number} {#if x}"), Map.of());
    assertEquals("{permit.number} {#if x}", TemplateText.filled("{holder.name}", names));
  }

  /** Whatever is written: it is refused with a reason or it can be filled, never an error later. */
  @Test
  void anyTextIsEitherRefusedOrFilled() {
    Random random = new Random(20261128);
    int good = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text =
          random
              .ints(1 + random.nextInt(8), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      if (TemplateText.faults("body", text).isEmpty()) {
        TemplateText.filled(text, NAMES);
        good++;
      }
    }
    assertTrue(good > TEXTS / 10 && good < TEXTS, good + " of " + TEXTS);
  }
}
