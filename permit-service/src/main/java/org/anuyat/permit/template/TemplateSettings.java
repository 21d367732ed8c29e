package org.anuyat.permit.template;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How permits look. */
@ConfigMapping(prefix = "anuyat.template")
interface TemplateSettings {
  /** Whether numbers and dates are printed with ๐-๙ where a template does not say. */
  @WithDefault("false")
  boolean thaiDigits();
}
