package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.econcluster.Labelled;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.failure.InputException;
import org.econcluster.failure.LimitException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.report.AssessmentRecord;
import org.jspecify.annotations.Nullable;

/**
 * Assesses every cell of a table as a case of its own: one region and one industry.
 *
 * <p>Text and CSV have a line for each cell and are made while cells are assessed. Reports with
 * every reason are long, so that they are made of a limited number of cells only.
 */
final class TableRun {

  /** The most cells that are written as JSON or HTML. */
  static final int MOST_REPORTED = 500;

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "region",
          "industry",
          "quotient_low",
          "quotient_high",
          "specialised",
          "stars",
          "trend",
          "stage");

  private final ActivityPanel panel;
  private final ImmutableList<ReferenceTotals> references;

  private TableRun(ActivityPanel panel, ImmutableList<ReferenceTotals> references) {
    this.panel = panel;
    this.references = references;
  }

  /**
   * Returns the run over all cells of a panel's latest year.
   *
   * @param reference the table of the reference area, whose regions are summed up; null where the
   *     regions of the panel make it up
   * @param file the file of the reference, for messages
   */
  static TableRun of(ActivityPanel panel, @Nullable ActivityPanel reference, @Nullable Path file) {
    ImmutableList.Builder<ReferenceTotals> totals = ImmutableList.builder();
    if (reference != null) {
      for (ActivityTable table : panel.tables()) {
        ActivityTable ofYear =
            reference
                .table(table.period())
                .orElseThrow(
                    () ->
                        new InputException(
                            Problem.of(
                                WorkbenchFailure.REFERENCE_YEAR,
                                Place.of(String.valueOf(file)),
                                "The reference has no year " + table.period() + ".",
                                "Maybe --period leaves only the years that both tables have.")));
        ReferenceTotals ofArea = totalsOf(ofYear, String.valueOf(file));
        checkHolds(ofArea, table, String.valueOf(file));
        totals.add(ofArea);
      }
    }
    return new TableRun(panel, totals.build());
  }

  /** An area holds its regions; totals of 1 say shares, which cannot be compared. */
  private static void checkHolds(ReferenceTotals area, ActivityTable table, String file) {
    Problems problems = new Problems();
    if (area.total() != 1) {
      for (String message : area.contradictionsTo(table)) {
        problems.add(
            WorkbenchFailure.REFERENCE_SMALLER,
            Place.of(file),
            message,
            "Maybe the two files count in different units; shares of all jobs may be given"
                + " instead, where all industries have 1.");
      }
    }
    problems.throwIfAny();
  }

  private static ReferenceTotals totalsOf(ActivityTable table, String file) {
    RegionCode area =
        table.regionCount() == 1 ? table.regions().get(0) : RegionCode.of("reference");
    try {
      return ReferenceTotals.of(table, area);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.REFERENCE_REFUSED,
              Place.of(file),
              String.valueOf(e.getMessage()),
              "Maybe --total-industry can name the line of official totals."));
    }
  }

  /** The number of cells. */
  long size() {
    return (long) panel.latest().regionCount() * panel.latest().industryCount();
  }

  /**
   * Returns the result for all cells, region by region.
   *
   * @param progress is told after each cell how many are done
   * @throws LimitException if there are too many cells for the format
   */
  String write(Assessor assessor, Format format, LongConsumer progress) {
    if ((format == Format.JSON || format == Format.HTML) && size() > MOST_REPORTED) {
      throw new LimitException(
          "The table has "
              + size()
              + " cells, and at most "
              + MOST_REPORTED
              + " are written as "
              + format
              + ".\n  Maybe --format text or csv will do, or a table with fewer regions or"
              + " industries.");
    }
    List<AssessmentRecord> records = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    long done = 0;
    try (Stream<Assessment> assessments = assessor.assessAll(cases())) {
      for (Iterator<Assessment> each = assessments.iterator(); each.hasNext(); ) {
        Assessment assessment = each.next();
        if (format == Format.JSON || format == Format.HTML) {
          records.add(AssessmentRecord.of(assessment));
        } else {
          lines.add(Line.of(assessment));
        }
        progress.accept(++done);
      }
    }
    return switch (format) {
      case CSV -> csv(lines);
      case TEXT -> text(lines);
      default -> Reports.write(records, format);
    };
  }

  private Stream<ClusterCase> cases() {
    return panel.latest().regions().stream()
        .flatMap(
            region -> panel.latest().industries().stream().map(industry -> cell(region, industry)));
  }

  private ClusterCase cell(RegionCode region, IndustryCode industry) {
    return ClusterCase.builder()
        .id(region + "/" + industry)
        .cluster(
            Cluster.builder()
                .name(industry + " in " + region)
                .addRegions(region)
                .addIndustries(industry)
                .build())
        .addPanels(yearsOf(region, industry))
        .addAllReferences(references)
        .build();
  }

  /** The years in which the table has both codes; the latest is always one of them. */
  private ActivityPanel yearsOf(RegionCode region, IndustryCode industry) {
    List<ActivityTable> years =
        panel.tables().stream()
            .filter(table -> table.hasRegion(region) && table.hasIndustry(industry))
            .toList();
    return years.size() == panel.tables().size() ? panel : ActivityPanel.of(years);
  }

  /** What is written of one cell. */
  private record Line(
      Cluster cell,
      Optional<IndicatorValue> quotient,
      String signals,
      String stars,
      String trend,
      String stage) {

    static Line of(Assessment assessment) {
      return new Line(
          assessment.clusterCase().orElseThrow().cluster(),
          assessment.profile().find("location-quotient"),
          labels(assessment.specialisation().signals().certain()),
          labels(assessment.specialisation().stars().certain()),
          labels(assessment.specialisation().trend().possible()),
          labels(assessment.lifeCycle().stage().possible()));
    }

    private static String labels(Set<? extends Labelled> values) {
      return values.stream().map(Labelled::label).collect(Collectors.joining("|"));
    }

    String region() {
      return cell.regions().get(0).value();
    }

    String industry() {
      return cell.industries().get(0).value();
    }
  }

  private static String csv(List<Line> lines) {
    return CsvText.write(
        COLUMNS,
        lines.stream()
            .map(
                line ->
                    List.of(
                        line.region(),
                        line.industry(),
                        line.quotient().map(value -> PlainNumber.of(value.low())).orElse("NaN"),
                        line.quotient().map(value -> PlainNumber.of(value.high())).orElse("NaN"),
                        line.signals(),
                        line.stars(),
                        line.trend(),
                        line.stage()))
            .toList());
  }

  private static String text(List<Line> lines) {
    TextColumns table = new TextColumns();
    table.add(List.of("Region", "Industry", "Quotient", "Specialised", "Stars", "Trend", "Stage"));
    for (Line line : lines) {
      table.add(
          List.of(
              line.region(),
              line.industry(),
              line.quotient()
                  .map(
                      value ->
                          ExplanationText.interval(end(value.low()), end(value.high()), "ratio"))
                  .orElse("unknown"),
              line.signals().isEmpty() ? "no sign" : line.signals().replace("|", ", "),
              line.stars().isEmpty() ? "none" : line.stars().replace("|", ", "),
              settled(line.trend()),
              settled(line.stage())));
    }
    return table.print();
  }

  private static OptionalDouble end(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static String settled(String possible) {
    return possible.contains("|") ? "open" : possible.isEmpty() ? "none" : possible;
  }
}
