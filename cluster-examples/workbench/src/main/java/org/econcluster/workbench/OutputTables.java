package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;
import org.econcluster.profile.CellCases;

/**
 * Output and the bases that it is compared with, held against the table of employment whose cells
 * are meant.
 *
 * <p>Output and bases must be of one area, or their shares could not be compared: either each file
 * has a line of the whole country, or the regions of the table and no others are added up.
 */
final class OutputTables {

  private final ActivityTable jobs;
  private final Optional<RegionCode> country;
  private final Problems problems = new Problems();
  private final ImmutableList.Builder<ActivityPanel> panels = ImmutableList.builder();
  private final ImmutableList.Builder<ReferenceTotals> references = ImmutableList.builder();
  private final ImmutableList.Builder<RegionSeries> series = ImmutableList.builder();

  /**
   * Starts without any table.
   *
   * @param jobs the employment whose cells are meant, of their latest year
   * @param country the line of the whole country in each file; empty where the regions make it up
   */
  OutputTables(ActivityTable jobs, Optional<RegionCode> country) {
    this.jobs = jobs;
    this.country = country;
  }

  /** Adds the output of the regions and industries, of which the year of the jobs is taken. */
  void addOutput(ActivityPanel output, Path file) {
    Place place = Place.of(file.toString());
    Optional<ActivityTable> ofYear = output.table(jobs.period());
    if (ofYear.isEmpty()) {
      reportYears("output", output.years(), place);
      return;
    }
    ActivityTable table = ofYear.get();
    CodeMatch match = new CodeMatch("output", place, problems);
    boolean matches =
        match.hasAll("industry", texts(jobs.industries()), texts(table.industries()))
            & hasRegions(match, texts(table.regions()))
            & country
                .map(code -> match.hasCountry(code.value(), texts(table.regions())))
                .orElse(true);
    if (matches) {
      ActivityTable regions = table.rows(jobs.regions());
      panels.add(ActivityPanel.of(List.of(regions)));
      country.ifPresent(code -> addCountry(table, code, regions, place));
    }
  }

  private void addCountry(
      ActivityTable table, RegionCode code, ActivityTable regions, Place place) {
    try {
      ReferenceTotals totals = ReferenceTotals.ofRegion(table, code);
      for (String message : totals.contradictionsTo(regions)) {
        problems.add(
            WorkbenchFailure.REFERENCE_SMALLER,
            place,
            message,
            "Maybe another line is the country, or units differ.");
      }
      references.add(totals);
    } catch (IllegalArgumentException e) {
      problems.add(WorkbenchFailure.REFERENCE_REFUSED, place, String.valueOf(e.getMessage()));
    }
  }

  /** Adds the gross product or the population of the regions. */
  void addBase(RegionSeries base, Path file) {
    String what = base.statistic().measure().label();
    Place place = Place.of(file.toString());
    if (!base.years().contains(jobs.period())) {
      reportYears(what, base.years(), place);
      return;
    }
    List<String> named =
        Stream.concat(jobs.regions().stream().filter(base::lists), base.regions().stream())
            .map(RegionCode::value)
            .distinct()
            .toList();
    if (hasRegions(new CodeMatch(what, place, problems), named)) {
      if (country.isEmpty()) {
        addSum(base, place);
      } else {
        knownValue(base, country.get(), place, "Maybe --period chooses a year in which it is.");
        series.add(base);
      }
    }
  }

  private void addSum(RegionSeries base, Place place) {
    RegionCode all = RegionCode.of("all " + jobs.regionCount() + " regions");
    RegionSeries.Builder summed = RegionSeries.builder(base.statistic()).country(all);
    double sum = 0;
    for (RegionCode region : jobs.regions()) {
      double value =
          knownValue(base, region, place, "Maybe --country can name a line of the whole country.");
      summed.put(region, jobs.period(), value);
      sum += value;
    }
    series.add(summed.put(all, jobs.period(), sum).build());
  }

  /** Returns a value of the year of the jobs; 0 and a problem if it is unknown. */
  private double knownValue(RegionSeries base, RegionCode region, Place place, String cure) {
    OptionalDouble value = base.value(region, jobs.period());
    if (value.isEmpty()) {
      problems.add(
          WorkbenchFailure.BASE_WRONG,
          place,
          "The "
              + base.statistic().measure().label()
              + " of \""
              + region
              + "\" in "
              + jobs.period()
              + " is not known.",
          cure);
    }
    return value.orElse(0);
  }

  /**
   * Puts all tables to the cells.
   *
   * @throws InputException with everything that does not go together
   */
  void putInto(CellCases.Builder cells) {
    problems.throwIfAny();
    cells
        .addAllPanels(panels.build())
        .addAllReferences(references.build())
        .addAllSeries(series.build());
  }

  /** Whether all regions of the table are there, and no others where they are added up. */
  private boolean hasRegions(CodeMatch match, List<String> named) {
    List<String> ofTable = texts(jobs.regions());
    return match.hasAll("region", ofTable, named)
        & (country.isPresent() || match.hasNoOtherRegion(ofTable, named));
  }

  private void reportYears(String what, Collection<Year> years, Place place) {
    problems.add(
        WorkbenchFailure.YEAR_DIFFERS,
        place,
        "The "
            + what
            + " is of "
            + words(years)
            + ", and the latest jobs of the table are of "
            + words(List.of(jobs.period()))
            + ".",
        TableOptions.isKnown(jobs.period())
            ? "Maybe --period chooses a year that both have; of a wide table it says the year."
            : "Maybe --period says the year of the table.");
  }

  private static String words(Collection<Year> years) {
    return years.stream()
        .map(year -> TableOptions.isKnown(year) ? year.toString() : "no year")
        .collect(Collectors.joining(", "));
  }

  private static List<String> texts(Collection<?> codes) {
    return codes.stream().map(Object::toString).toList();
  }
}
