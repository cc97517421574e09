package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a table of activity says of regions beside their cells. */
final class RegionColumns {

  private static final ImmutableList<Role> OF_REGIONS =
      ImmutableList.of(Role.POPULATION, Role.AREA, Role.INCOME, Role.REGION_TOTAL);

  private final MetricsOptions options;
  private final Notes notes;

  RegionColumns(MetricsOptions options, Notes notes) {
    this.options = options;
    this.notes = notes;
  }

  /** Returns the columns of a file that are of regions, by what they say. */
  Map<Role, String> of(SourceFile file) {
    Map<Role, String> columns = new EnumMap<>(Role.class);
    for (Role role : OF_REGIONS) {
      String said = said(role);
      if (said == null) {
        role.in(file.header()).ifPresent(column -> columns.put(role, column));
      } else if (file.header().contains(said)) {
        columns.put(role, said);
      }
    }
    return columns;
  }

  /** Tells that a column of a wide table is no industry because of its name. */
  void tell(Role role, String column) {
    if (said(role) == null) {
      notes.tell(
          "The column \""
              + column
              + "\" is read as the "
              + role.label()
              + " of the regions, and not as an industry.");
    }
  }

  /** What an option says of a role: a column or a file. */
  private @Nullable String said(Role role) {
    return switch (role) {
      case POPULATION -> options.population;
      case AREA -> options.area;
      case INCOME -> options.income;
      default -> options.regionTotal;
    };
  }

  /** Returns values with another, in an array that grows with the regions. */
  static double[] put(double[] values, int index, double value) {
    double[] grown = values;
    if (index >= values.length) {
      grown = Arrays.copyOf(values, Math.max(index + 1, 2 * values.length));
      Arrays.fill(grown, values.length, grown.length, Double.NaN);
    }
    grown[index] = value;
    return grown;
  }
}
