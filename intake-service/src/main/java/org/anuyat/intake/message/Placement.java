package org.anuyat.intake.message;

import java.util.Optional;
import org.anuyat.intake.holdingpen.HoldReason;

/**
 * Where a message goes.
 *
 * @param joinsMatter whether it becomes a letter of the matter it refers to
 */
record Placement(MessageState state, Optional<HoldReason> hold, boolean joinsMatter) {

  static Placement as(MessageState state) {
    return new Placement(state, Optional.empty(), false);
  }

  static Placement joining(MessageState state) {
    return new Placement(state, Optional.empty(), true);
  }

  static Placement held(HoldReason reason) {
    return new Placement(MessageState.HOLDING_PEN, Optional.of(reason), false);
  }
}
