package org.econcluster.observation;

import com.google.common.collect.ImmutableList;
import org.econcluster.Labelled;

/** How a cell of a table came by its value, or why it has none. Ours; compare SDMX OBS_STATUS. */
public enum CellStatus implements Labelled {
  /** Counted or surveyed by the publisher, and more than zero. */
  OBSERVED("observed", 0),
  /** Known to be nothing at all, which is an observation and not a gap. */
  ZERO("zero", 1),
  /** Known to the publisher, who withholds it; it lies between two bounds. */
  SUPPRESSED("suppressed", 2),
  /** Not known: never collected, lost, or not in the file. */
  MISSING("missing", 3),
  /** Computed by a model or a person rather than observed. */
  ESTIMATED("estimated", 4),
  /** The activity cannot exist there, such as sea fishing far inland; counts as nothing in sums. */
  NOT_APPLICABLE("not applicable", 5);

  private static final ImmutableList<CellStatus> BY_BYTE = ImmutableList.copyOf(values());

  private final String label;
  private final byte stored;

  CellStatus(String label, int stored) {
    this.label = label;
    this.stored = (byte) stored;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether a cell of this status holds a number, be it counted or estimated. */
  public boolean hasValue() {
    return this == OBSERVED || this == ZERO || this == ESTIMATED;
  }

  /** Whether the number exists but only bounds of it are known. */
  public boolean isUncertain() {
    return this == SUPPRESSED || this == MISSING;
  }

  /** What stands for the status in the array of a table: its place in this list. */
  byte stored() {
    return stored;
  }

  static CellStatus ofStored(byte stored) {
    return BY_BYTE.get(stored);
  }
}
