package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tables of the same measure and unit over several years, the earliest first.
 *
 * <p>Codes mean the same in every year. Regions and industries may come and go, so tables are
 * compared by code and not by position. Immutable and thread-safe.
 */
public final class ActivityPanel {

  private final ImmutableSortedMap<Year, ActivityTable> tables;

  private ActivityPanel(ImmutableSortedMap<Year, ActivityTable> tables) {
    this.tables = tables;
  }

  /**
   * Returns the panel of these tables, given in any order.
   *
   * @param tables at least one, each of another year
   * @throws IllegalArgumentException if a year occurs twice, or if measures or units differ
   */
  public static ActivityPanel of(Collection<ActivityTable> tables) {
    checkArgument(!tables.isEmpty(), "A panel needs at least one table.");
    NavigableMap<Year, ActivityTable> byYear = new TreeMap<>();
    for (ActivityTable table : tables) {
      checkArgument(
          byYear.put(table.period(), table) == null,
          "The year %s has two tables in the panel.",
          table.period());
    }
    ActivityTable first = byYear.firstEntry().getValue();
    for (ActivityTable table : byYear.values()) {
      checkArgument(
          table.statistic().measure() == first.statistic().measure()
              && table.statistic().unit().equals(first.statistic().unit()),
          "A panel has one measure and one unit, but has \"%s\" beside \"%s\".",
          table,
          first);
    }
    return new ActivityPanel(ImmutableSortedMap.copyOfSorted(byYear));
  }

  /** The years, earliest first; at least one. */
  public ImmutableList<Year> years() {
    return tables.keySet().asList();
  }

  /** The tables, earliest first; at least one. */
  public ImmutableList<ActivityTable> tables() {
    return tables.values().asList();
  }

  /** The table of a year, if the panel has it. */
  public Optional<ActivityTable> table(Year year) {
    return Optional.ofNullable(tables.get(year));
  }

  /** The table of the first year. */
  public ActivityTable earliest() {
    return tables().get(0);
  }

  /** The table of the last year. */
  public ActivityTable latest() {
    return tables().get(tables.size() - 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActivityPanel that && tables.equals(that.tables);
  }

  @Override
  public int hashCode() {
    return tables.hashCode();
  }

  /** Returns one line, for example "3 years, 2004 to 2006: employment (jobs) in 2006, …". */
  @Override
  public String toString() {
    return tables.size()
        + (tables.size() == 1 ? " year, " : " years, ")
        + tables.firstKey()
        + " to "
        + tables.lastKey()
        + ": "
        + latest();
  }
}
