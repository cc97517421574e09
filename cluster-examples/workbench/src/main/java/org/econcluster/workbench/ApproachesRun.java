package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.profile.CellCases;
import org.econcluster.rules.AgreementMatrix;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.CellIdentification;
import org.econcluster.rules.Identification;
import org.econcluster.rules.IdentificationSummary;
import org.econcluster.rules.explanation.Exclusion;
import org.econcluster.rules.explanation.Gate;
import org.econcluster.rules.explanation.Inclusion;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.Star;
import org.econcluster.rules.report.PortfolioJson;
import org.econcluster.rules.report.TextTable;

/** Says which of the three approaches find a cluster in the cells of a table. */
final class ApproachesRun {

  /** In the order in which they are written. */
  private static final ImmutableList<IdentificationApproach> APPROACHES =
      ImmutableList.of(
          IdentificationApproach.AGGLOMERATION,
          IdentificationApproach.COMPETITIVENESS,
          IdentificationApproach.TECHNO_ECONOMIC);

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "region",
          "industry",
          "agglomeration",
          "competitiveness",
          "techno_economic",
          "agreement_low",
          "agreement_high",
          "gate",
          "reason",
          "passed",
          "because",
          "open_at",
          "stars",
          "quadrant");

  private final CellCases cells;
  private final Assessor assessor;
  private final LongConsumer progress;

  /**
   * Creates the run.
   *
   * @param progress is told after each cell how many are done
   */
  ApproachesRun(CellCases cells, Assessor assessor, LongConsumer progress) {
    this.cells = cells;
    this.assessor = assessor;
    this.progress = progress;
  }

  /**
   * Returns what the approaches make of the cells: sums as text, a line or an object for each cell,
   * region by region, as CSV and JSON.
   *
   * @throws IllegalArgumentException if the format is another one
   */
  String write(Format format) {
    return switch (format) {
      case TEXT -> text();
      case CSV -> csv();
      case JSON -> json();
      case HTML -> throw new IllegalArgumentException("Approaches are not written as html.");
    };
  }

  private String json() {
    ImmutableList.Builder<CellIdentification> each = ImmutableList.builder();
    IdentificationSummary summary = identify(each::add);
    return PortfolioJson.identification(new Identification(each.build(), summary));
  }

  private String csv() {
    List<List<String>> rows = new ArrayList<>();
    identify(cell -> rows.add(line(cell)));
    return CsvText.write(COLUMNS, rows);
  }

  private static List<String> line(CellIdentification cell) {
    return List.of(
        cell.region().value(),
        cell.industry().value(),
        cell.agglomeration().label(),
        cell.competitiveness().label(),
        cell.technoEconomic().label(),
        Integer.toString(cell.agreeing()),
        Integer.toString(cell.possiblyAgreeing()),
        of(cell.exclusions(), exclusion -> exclusion.gate().criterion()),
        of(cell.exclusions(), Exclusion::reasonText),
        of(cell.inclusions(), inclusion -> criteria(inclusion.gates())),
        of(cell.inclusions(), Inclusion::reasonText),
        of(cell.openGates(), Gate::criterion),
        JoinedLabels.of(cell.stars().certain()),
        JoinedLabels.of(cell.quadrant().possible()));
  }

  /** What some of the approaches have, in their order, with bars between. */
  private static <T> String of(Map<IdentificationApproach, T> values, Function<T, String> what) {
    return APPROACHES.stream()
        .flatMap(approach -> Optional.ofNullable(values.get(approach)).stream())
        .map(what)
        .collect(Collectors.joining("|"));
  }

  private static String criteria(List<Gate> gates) {
    return gates.stream().map(Gate::criterion).collect(Collectors.joining("; "));
  }

  /** Returns what the cells add up to. */
  private String text() {
    IdentificationSummary summary = identify(cell -> {});
    AgreementMatrix agreement = summary.agreement();
    return Stream.of(
            head(),
            outcomes(agreement),
            pairs(agreement),
            numbers(agreement),
            gates("Excluded by", summary::exclusions),
            gates("Left open by", summary::openGates),
            stars(summary),
            quadrants(summary))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private IdentificationSummary identify(Consumer<CellIdentification> each) {
    long[] done = {0};
    return assessor.identify(
        cells,
        cell -> {
          each.accept(cell);
          progress.accept(++done[0]);
        });
  }

  private String head() {
    String text =
        Counts.of(cells.size(), "cell")
            + ": "
            + Counts.of(cells.table().regionCount(), "region")
            + ", "
            + Counts.of(cells.table().industryCount(), "industry", "industries");
    String output =
        cells.series().stream()
            .map(base -> base.statistic().measure().label())
            .collect(Collectors.joining(" and "));
    String flows =
        cells
            .inputOutput()
            .map(
                table ->
                    "; flows for "
                        + cells.table().industries().stream().filter(table::hasIndustry).count()
                        + " of them")
            .orElse("");
    String cases =
        cells.cases().isEmpty() ? "" : "; cases for " + Counts.of(cells.cases().size(), "cell");
    return text + (output.isEmpty() ? "" : "; output beside " + output) + flows + cases + "\n";
  }

  private static String outcomes(AgreementMatrix agreement) {
    TextTable table = new TextTable();
    table.add(List.of("Approach", "Finds a cluster", "Finds none", "Open"));
    for (IdentificationApproach approach : APPROACHES) {
      table.add(
          List.of(
              name(approach),
              number(agreement.count(approach, ApproachOutcome.FOUND)),
              number(agreement.count(approach, ApproachOutcome.NOT_FOUND)),
              number(agreement.count(approach, ApproachOutcome.OPEN))));
    }
    return table.print();
  }

  private static String pairs(AgreementMatrix agreement) {
    TextTable table = new TextTable();
    table.add(List.of("Pair", "Both find one", "Both find none", "Disagree", "Open"));
    for (int i = 0; i < APPROACHES.size(); i++) {
      for (int j = i + 1; j < APPROACHES.size(); j++) {
        IdentificationApproach one = APPROACHES.get(i);
        IdentificationApproach other = APPROACHES.get(j);
        long both = agreement.count(one, ApproachOutcome.FOUND, other, ApproachOutcome.FOUND);
        table.add(
            List.of(
                name(one) + " and " + name(other),
                number(both),
                number(agreement.agreements(one, other) - both),
                number(agreement.disagreements(one, other)),
                number(agreement.open(one, other))));
      }
    }
    return table.print();
  }

  private static String numbers(AgreementMatrix agreement) {
    TextTable table = new TextTable();
    table.add(List.of("Approaches that find a cluster", "Cells"));
    for (int certainly = 0; certainly <= APPROACHES.size(); certainly++) {
      for (int possibly = certainly; possibly <= APPROACHES.size(); possibly++) {
        long count = agreement.agreeing(certainly, possibly);
        if (count > 0) {
          String range = certainly == possibly ? "" : " to " + possibly;
          table.add(List.of(certainly + range, number(count)));
        }
      }
    }
    return table.print();
  }

  /** Returns the gates of the approaches, or nothing where there are none. */
  private static String gates(
      String title, Function<IdentificationApproach, Multiset<Gate>> counts) {
    if (APPROACHES.stream().allMatch(approach -> counts.apply(approach).isEmpty())) {
      return "";
    }
    TextTable table = new TextTable();
    table.add(List.of(title, "Gate", "Cells"));
    for (IdentificationApproach approach : APPROACHES) {
      for (Multiset.Entry<Gate> gate : counts.apply(approach).entrySet()) {
        table.add(
            List.of(
                name(approach),
                gate.getElement().sentence() + " [" + gate.getElement().criterion() + "]",
                number(gate.getCount())));
      }
    }
    return table.print();
  }

  private static String stars(IdentificationSummary summary) {
    TextTable table = new TextTable();
    table.add(List.of("Stars, at least", "Cells"));
    for (int number = Star.values().length; number >= 0; number--) {
      table.add(List.of(Integer.toString(number), number(summary.cellsWithStars(number))));
    }
    return table.print();
  }

  private static String quadrants(IdentificationSummary summary) {
    TextTable table = new TextTable();
    table.add(List.of("Quadrant", "Cells"));
    for (Quadrant quadrant : Quadrant.values()) {
      table.add(List.of(quadrant.label(), number(summary.cellsIn(Optional.of(quadrant)))));
    }
    table.add(List.of("open", number(summary.cellsIn(Optional.empty()))));
    return table.print();
  }

  private static String name(IdentificationApproach approach) {
    return approach.label().replace(" approach", "");
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
