package org.anuyat.cases.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.fee.FeeCalculation;
import org.anuyat.cases.procedure.fee.FeeTerms;

/**
 * An event of every type, made from the sealed family itself: an event that is added to it is
 * tested without anybody's doing.
 */
final class SampleEvents {
  private final Map<CaseEventType, CaseEvent> events = new EnumMap<>(CaseEventType.class);
  private final Procedure procedure;

  SampleEvents(Procedure procedure) {
    this.procedure = procedure;
    records(CaseEvent.class)
        .map(type -> (CaseEvent) sample(type))
        .forEach(event -> events.put(CaseEventType.of(event), event));
  }

  CaseEvent of(CaseEventType type) {
    return events.get(type);
  }

  private static Stream<Class<?>> records(Class<?> family) {
    return family.isRecord()
        ? Stream.of(family)
        : Arrays.stream(family.getPermittedSubclasses()).flatMap(SampleEvents::records);
  }

  private Object sample(Class<?> type) {
    if (type == Procedure.class) {
      return procedure;
    }
    if (type == FeeCalculation.class) {
      FeeTerms fee = procedure.terms().fee();
      return fee == null ? null : fee.calculate(Map.of(), Set.of());
    }
    if (type == AssuranceLevel.class) {
      return procedure.terms().assuranceLevel();
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 11, 24);
    }
    if (type == Set.class) {
      return Set.of();
    }
    if (type == String.class) {
      return "ข้อความ";
    }
    if (type == UUID.class) {
      return UUID.randomUUID();
    }
    if (type == Instant.class) {
      return Instant.parse("2026-11-24T03:00:00Z");
    }
    if (type == int.class || type == Integer.class) {
      return 1;
    }
    if (type == long.class || type == Long.class) {
      return 1L;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == List.class) {
      return List.of();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isRecord()) {
      return record(type);
    }
    throw new IllegalArgumentException("Say here what a sample of " + type + " is");
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(types).map(this::sample).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
