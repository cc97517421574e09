package org.econcluster.rules.finding;

import org.econcluster.Labelled;

/** Why an approach finds no cluster where another one does. */
public enum Disagreement implements Labelled {
  /** The region is not specialised in the industry. */
  NOT_SPECIALISED("region not specialised"),
  /** The resource base is lacking. */
  NO_RESOURCE_BASE("resource base lacking"),
  /** The cluster cannot be acted on in every area. */
  NO_CONTROL("cannot be acted on"),
  /** Fewer than four of the five criteria hold. */
  TOO_FEW_CRITERIA("too few of the five criteria"),
  /** Strong flows connect the industry with too few others. */
  NO_STRONG_FLOWS("no strong flows between industries"),
  /** Services or non-profit bodies belong to it, which the table leaves out. */
  OUTSIDE_THE_TABLE("members outside the table");

  private final String label;

  Disagreement(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
