package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.econcluster.cluster.Cluster;
import org.econcluster.failure.LimitException;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.profile.CellCases;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.report.AssessmentRecord;
import org.econcluster.rules.report.TextTable;

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

  private final CellCases cells;

  /** Creates the run over all cells. */
  TableRun(CellCases cells) {
    this.cells = cells;
  }

  /** The number of cells. */
  long size() {
    return cells.size();
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
    try (Stream<Assessment> assessments = assessor.assessAll(cells.stream())) {
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
          JoinedLabels.of(assessment.specialisation().signals().certain()),
          JoinedLabels.of(assessment.specialisation().stars().certain()),
          JoinedLabels.of(assessment.specialisation().trend().possible()),
          JoinedLabels.of(assessment.lifeCycle().stage().possible()));
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
    TextTable table = new TextTable();
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
