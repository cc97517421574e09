package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.metric.PanelData;
import org.econcluster.metric.TableData;
import org.econcluster.workbench.Inputs;
import org.econcluster.workbench.WorkbenchFailure;
import org.jspecify.annotations.Nullable;

/** Makes tables and panels of what the files give, with what other files say of regions. */
final class TableReader {

  private final MetricsOptions options;
  private final Notes notes;

  TableReader(MetricsOptions options, Notes notes) {
    this.options = options;
    this.notes = notes;
  }

  /** Returns the one table of one time. */
  Slice slice() {
    return one(
        new ActivityReader(options, notes, new Axis(), new Axis()).read(options.table(), false));
  }

  /** Returns the incomes of one time in place of activity, of a table that has no industries. */
  Optional<Slice> incomes() {
    return new ActivityReader(options, notes, new Axis(), new Axis())
        .readIncomes(options.table())
        .map(this::one);
  }

  private Slice one(List<Slice> all) {
    List<Slice> slices = chosen(all);
    Slice last = slices.get(slices.size() - 1);
    if (slices.size() > 1) {
      throw periodWrong(slices, "The table has " + slices.size() + " years, and one is needed.");
    }
    return last;
  }

  /** Returns all times. */
  PanelData panel() {
    Axis regions = new Axis();
    Axis industries = new Axis();
    ActivityReader reader = new ActivityReader(options, notes, regions, industries);
    List<Slice> slices = new ArrayList<>(reader.read(options.table(), true));
    if (options.later != null) {
      slices.addAll(reader.read(options.later, true));
    }
    slices = new ArrayList<>(chosen(slices));
    if (slices.size() < 2) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_DATA_LACKING,
              Place.of(options.table().toString()),
              "The measure needs two times, and the data have one.",
              "Maybe --later names the table of a later time, or --period-column the column of"
                  + " years."));
    }
    boolean dated = slices.stream().allMatch(slice -> slice.year() != null);
    List<Integer> years = new ArrayList<>();
    if (dated) {
      slices.sort(Comparator.comparing(TableReader::yearOf));
    }
    for (int k = 0; k < slices.size(); k++) {
      years.add(dated ? Integer.valueOf(yearOf(slices.get(k))) : Integer.valueOf(k));
    }
    if (years.stream().distinct().count() < years.size()) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.PERIOD_WRONG,
              Place.of(String.valueOf(options.later)),
              "The two files have a year in common: " + years + ".",
              "Maybe one of the two is not the file that was meant."));
    }
    return PanelData.of(years, slices.stream().map(this::table).toList());
  }

  private static int yearOf(Slice slice) {
    Integer year = slice.year();
    return year == null ? 0 : year;
  }

  private List<Slice> chosen(List<Slice> slices) {
    ImmutableList<Integer> years = options.years();
    if (years.isEmpty() || slices.stream().allMatch(slice -> slice.year() == null)) {
      return slices;
    }
    List<Slice> chosen =
        slices.stream()
            .filter(slice -> slice.year() != null && years.contains(slice.year()))
            .toList();
    for (Integer year : years) {
      if (chosen.stream().noneMatch(slice -> year.equals(slice.year()))) {
        throw periodWrong(slices, "The table has no year " + year + ".");
      }
    }
    return chosen;
  }

  private InputException periodWrong(List<Slice> slices, String message) {
    return new InputException(
        Problem.of(
            WorkbenchFailure.PERIOD_WRONG,
            Place.of(options.table().toString()),
            message,
            "Maybe one of these was meant with --period: "
                + String.join(
                    ", ", slices.stream().map(slice -> String.valueOf(slice.year())).toList())
                + "."));
  }

  /**
   * Returns a table of which all cells are known.
   *
   * @throws InputException if some are not, and are not to count as zero
   */
  TableData table(Slice slice) {
    double[] cells = slice.cells();
    if (slice.hasUnknown()) {
      if (!options.unknownIsZero()) {
        throw slice.unknownCells();
      }
      cells = cells.clone();
      int count = 0;
      for (int k = 0; k < cells.length; k++) {
        if (Double.isNaN(cells[k])) {
          cells[k] = 0;
          count++;
        }
      }
      notes.tell(count + " of " + cells.length + " cells are unknown and count as zero.");
    }
    SuspectedTotals.tellOf(slice, cells, notes);
    TableData.Builder builder = TableData.builder(slice.regions(), slice.industries(), cells);
    Problems problems = new Problems();
    ofRegions(slice, Role.POPULATION, options.population, problems).ifPresent(builder::population);
    ofRegions(slice, Role.AREA, options.area, problems).ifPresent(builder::area);
    ofRegions(slice, Role.INCOME, options.income, problems).ifPresent(builder::income);
    regionTotals(slice, problems).ifPresent(builder::regionTotals);
    slice.firms().ifPresent(builder::firms);
    reference(slice, problems, builder);
    problems.throwIfAny();
    Path weights = options.weights;
    if (weights != null) {
      builder.neighbours(
          new WeightsReader(options.dialect(), notes).read(weights, slice.regions()));
    }
    return builder.build();
  }

  private void reference(Slice slice, Problems problems, TableData.Builder builder) {
    Optional<double[]> own = slice.reference();
    if (own.isPresent()) {
      if (Arrays.stream(own.get()).noneMatch(Double::isNaN)) {
        builder.reference(own.get(), slice.referenceTotal());
      } else {
        notes.tell("The reference lacks a value and is not used.");
      }
    } else if (options.reference != null) {
      RegionValues values =
          RegionValues.read(
              file(options.reference, "--reference"), options.dialect(), Role.INDUSTRY, Role.VALUE);
      double[] byIndustry = values.of(slice.industries(), slice.year(), problems);
      if (problems.isEmpty()) {
        builder.reference(byIndustry, Arrays.stream(byIndustry).sum());
      }
    }
  }

  /**
   * Returns the totals of the regions, if they are known. Of a column that no option names, totals
   * are taken only if no region has more in its cells.
   */
  Optional<double[]> regionTotals(Slice slice, Problems problems) {
    Optional<double[]> totals = ofRegions(slice, Role.REGION_TOTAL, options.regionTotal, problems);
    boolean named = options.regionTotal != null || options.columns.totalIndustry != null;
    if (named || totals.isEmpty()) {
      return totals;
    }
    double[] cells = slice.cells();
    int industries = slice.industries().size();
    for (int r = 0; r < slice.regions().size(); r++) {
      double sum =
          Arrays.stream(cells, r * industries, (r + 1) * industries)
              .filter(cell -> !Double.isNaN(cell))
              .sum();
      if (Sums.exceeds(sum, totals.get()[r])) {
        notes.tell(
            "The region total of \""
                + slice.regions().get(r)
                + "\" is "
                + totals.get()[r]
                + " and its industries add up to "
                + sum
                + ", so region totals are not used. --region-total names a column in any case.");
        return Optional.empty();
      }
    }
    return totals;
  }

  /** Returns numbers of the regions from the table itself or a file, if either has them. */
  Optional<double[]> ofRegions(Slice slice, Role role, @Nullable String said, Problems problems) {
    Optional<double[]> own = slice.attribute(role);
    int size = slice.regions().size();
    if (own.isPresent()) {
      double[] values = Arrays.copyOf(own.get(), size);
      Arrays.fill(values, Math.min(own.get().length, size), size, Double.NaN);
      if (Arrays.stream(values).noneMatch(Double::isNaN)) {
        return Optional.of(values);
      }
      notes.tell("The " + role.label() + " of a region is not known, so that of none is used.");
      return Optional.empty();
    }
    if (said == null) {
      return Optional.empty();
    }
    RegionValues values =
        RegionValues.read(file(said, role.option()), options.dialect(), Role.REGION, role);
    return Optional.of(values.of(slice.regions(), slice.year(), problems));
  }

  private Path file(String said, String option) {
    Path path = Path.of(said);
    if (!Files.exists(path)) {
      Problem missing = Inputs.missing(path);
      throw new InputException(
          Problem.of(
              missing.code(),
              missing.place(),
              "There is neither a column nor a file of this name, which " + option + " gives.",
              missing.cure()));
    }
    return path;
  }

  /** Returns what regions are compared by in a quotient on another base. */
  QuotientTable.Base base(Slice slice, Role role, String said) {
    Problems problems = new Problems();
    double reference;
    double[] byRegion;
    OptionalDouble ofCountry = OptionalDouble.empty();
    if (slice.attribute(role).isPresent()) {
      byRegion = ofRegions(slice, role, said, problems).orElseGet(() -> new double[0]);
    } else {
      RegionValues values =
          RegionValues.read(file(said, role.option()), options.dialect(), Role.REGION, role);
      byRegion = values.of(slice.regions(), slice.year(), problems);
      if (options.country != null) {
        ofCountry = OptionalDouble.of(values.of(options.country, slice.year(), problems));
      }
    }
    problems.throwIfAny();
    reference = ofCountry.orElseGet(() -> Arrays.stream(byRegion).sum());
    return new QuotientTable.Base(byRegion, reference, ofCountry.isPresent());
  }
}
