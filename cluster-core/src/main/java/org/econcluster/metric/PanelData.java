package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.List;

/**
 * The same regions and industries at two or more times.
 *
 * <p>Immutable and thread-safe.
 */
public final class PanelData implements MetricData {

  private final ImmutableList<Integer> years;
  private final ImmutableList<TableData> tables;

  private PanelData(ImmutableList<Integer> years, ImmutableList<TableData> tables) {
    this.years = years;
    this.tables = tables;
  }

  /**
   * Returns a panel.
   *
   * @param years rising; where the data name no years, 0 and 1
   * @param tables one for each year, with the same regions and industries in the same order
   */
  public static PanelData of(List<Integer> years, List<TableData> tables) {
    checkArgument(tables.size() >= 2, "A panel has two tables or more, not %s.", tables.size());
    checkArgument(
        years.size() == tables.size(), "%s years for %s tables.", years.size(), tables.size());
    checkArgument(Ordering.natural().isStrictlyOrdered(years), "The years %s must rise.", years);
    for (TableData table : tables) {
      checkArgument(
          table.regions().equals(tables.get(0).regions())
              && table.industries().equals(tables.get(0).industries()),
          "All tables of a panel must have the same regions and industries in the same order.");
    }
    return new PanelData(ImmutableList.copyOf(years), ImmutableList.copyOf(tables));
  }

  @Override
  public DataKind kind() {
    return DataKind.PANEL;
  }

  /** The years, rising. */
  public ImmutableList<Integer> years() {
    return years;
  }

  ImmutableList<TableData> tables() {
    return tables;
  }

  TableData first() {
    return tables.get(0);
  }

  TableData last() {
    return tables.get(tables.size() - 1);
  }
}
