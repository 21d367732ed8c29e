package org.anuyat.cases.procedure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.lang.reflect.Type;
import java.util.function.BiFunction;

/**
 * Reads terms an administrator sends: a field that is no term is refused, because a misspelt {@code
 * fee} would make the procedure free. What {@link ProcedureView} shows besides the terms may come
 * back with them.
 */
public final class StrictTerms implements BiFunction<ObjectMapper, Type, ObjectReader> {

  @JsonIgnoreProperties(
      value = {"code", "version", "since", "kindTh", "kindEn", "assuranceLevel"},
      ignoreUnknown = false)
  private abstract static class OnlyTerms {}

  @Override
  public ObjectReader apply(ObjectMapper mapper, Type type) {
    return mapper
        .copy()
        .addMixIn(ProcedureTerms.class, OnlyTerms.class)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readerFor(mapper.constructType(type));
  }
}
