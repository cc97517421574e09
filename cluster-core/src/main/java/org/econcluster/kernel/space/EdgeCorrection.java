package org.econcluster.kernel.space;

import org.econcluster.Labelled;

/** What makes up for neighbours that may lie outside of the window, where nobody looked. */
public enum EdgeCorrection implements Labelled {
  /** Nothing: values are too small, the more so the larger the radius. */
  NONE("none"),

  /**
   * Only points at least as far from the border as the radius count as centres (Ripley 1988, the
   * reduced sample).
   */
  BORDER("border"),

  /**
   * A pair counts by the area of the window over the area that it shares with itself when moved
   * from one point to the other (Ohser and Stoyan 1981).
   */
  TRANSLATION("translation"),

  /**
   * A pair counts by the circumference of the circle around the one through the other over the part
   * of it that lies in the window (Ripley 1976); "best" for rectangles in other software.
   */
  ISOTROPIC("isotropic");

  private final String label;

  EdgeCorrection(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
