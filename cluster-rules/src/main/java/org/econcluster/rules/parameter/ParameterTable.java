package org.econcluster.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All parameters of a pack over time.
 *
 * <p>On any date a parameter has the value with the latest first day that is not after the date.
 * Immutable and thread-safe.
 */
public final class ParameterTable {

  private final ImmutableList<Parameter> rows;

  private ParameterTable(ImmutableList<Parameter> rows) {
    this.rows = rows;
  }

  /**
   * Returns a table of the given values.
   *
   * @throws IllegalArgumentException if a parameter has two values from one date on
   */
  public static ParameterTable of(List<Parameter> rows) {
    Map<String, Map<LocalDate, Parameter>> seen = new LinkedHashMap<>();
    for (Parameter row : rows) {
      Parameter other =
          seen.computeIfAbsent(row.id(), id -> new TreeMap<>()).put(row.validFrom(), row);
      checkArgument(
          other == null, "Parameter %s has two values from %s on.", row.id(), row.validFrom());
    }
    return new ParameterTable(ImmutableList.copyOf(rows));
  }

  /** All values of all parameters, in the order of the table. */
  public ImmutableList<Parameter> rows() {
    return rows;
  }

  /** Returns the value of each parameter on a date; one not yet valid then is left out. */
  public ImmutableMap<String, Parameter> asOf(LocalDate date) {
    Map<String, Parameter> current = new LinkedHashMap<>();
    for (Parameter row : rows) {
      if (!row.validFrom().isAfter(date)) {
        current.merge(row.id(), row, ParameterTable::later);
      }
    }
    return ImmutableMap.copyOf(current);
  }

  /**
   * Returns a variant in which every parameter that {@code changes} names has only the values given
   * there, and all others stay.
   */
  public ParameterTable withReplaced(ParameterTable changes) {
    var replaced = changes.rows.stream().map(Parameter::id).toList();
    return of(
        ImmutableList.<Parameter>builder()
            .addAll(rows.stream().filter(row -> !replaced.contains(row.id())).toList())
            .addAll(changes.rows)
            .build());
  }

  private static Parameter later(Parameter a, Parameter b) {
    return b.validFrom().isAfter(a.validFrom()) ? b : a;
  }
}
