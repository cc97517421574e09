package org.econcluster.indicator;

import org.econcluster.Labelled;

/** Why an indicator has no value. */
public enum GapReason implements Labelled {
  /** The case and its tables do not say. */
  NOT_STATED("not stated in the case"),
  /** The statistics office withholds the numbers and nothing bounds them. */
  SUPPRESSED("withheld by the statistics"),
  /** The formula has no value for these numbers, as with a division by zero. */
  UNDEFINED("undefined for these numbers"),
  /** The tables and series of the case lack the region, the industry or the year. */
  NOT_COVERED("not covered by the tables of the case"),
  /** It is measured for one region, or one industry, and not for several together. */
  SEVERAL_TOGETHER("not defined for several regions or industries together"),
  /** The numbers of the table are no counts, for example shares. */
  NOT_COUNTED("the numbers of the table are no counts"),
  /** The listing that it would be counted from is known to be incomplete. */
  INCOMPLETE_LISTING("the listing in the case is not complete"),
  /** More years of observation are needed. */
  TOO_FEW_YEARS("too few years observed"),
  /** Amounts are in different money, and nobody says what one is worth in the other. */
  PRICES_DIFFER("in different money without a stated conversion");

  private final String label;

  GapReason(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
