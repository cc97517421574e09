package org.econcluster.rules.explanation;

import org.econcluster.Labelled;

/**
 * Where a conclusion went from one assessment to another.
 *
 * <p>Up and down follow the order of a graded kind's values, so for pitfalls up leads out of risk.
 * Transformation, which comes after maturity and is no goal, is neither above nor below.
 */
public enum Movement implements Labelled {
  /** There is a conclusion where there was none. */
  APPEARED("appeared"),
  /** There is no conclusion where there was one. */
  VANISHED("vanished"),
  /** Every grade that is possible now is above every grade that was possible before. */
  UP("up"),
  /** Every grade that is possible now is below every grade that was possible before. */
  DOWN("down"),
  /** The lowest and the highest possible grade rose, but the true one may have stayed. */
  PERHAPS_UP("perhaps up"),
  /** The lowest and the highest possible grade fell, but the true one may have stayed. */
  PERHAPS_DOWN("perhaps down"),
  /** What is possible now was possible before, and less is left open. */
  SETTLED("settled"),
  /** What was possible before is possible now, and more is left open. */
  OPENED("opened"),
  /** Another answer, of which no order is known. */
  REPLACED("replaced");

  private final String label;

  Movement(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Returns where the conclusion goes on the way back. */
  public Movement reversed() {
    return switch (this) {
      case APPEARED -> VANISHED;
      case VANISHED -> APPEARED;
      case UP -> DOWN;
      case DOWN -> UP;
      case PERHAPS_UP -> PERHAPS_DOWN;
      case PERHAPS_DOWN -> PERHAPS_UP;
      case SETTLED -> OPENED;
      case OPENED -> SETTLED;
      case REPLACED -> REPLACED;
    };
  }
}
