package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.profile.CellCases;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.SubjectKind;

/**
 * Puts together the cells of a table and what the command line names beside it, and tells what of
 * that does not go together.
 */
final class TableCells {

  private final ActivityPanel panel;
  private final CellCases.Builder cells = CellCases.builder();

  private TableCells(ActivityPanel panel) {
    this.panel = panel;
    cells.addPanels(panel);
  }

  /** Starts with the cells of a panel. */
  static TableCells of(ActivityPanel panel) {
    return new TableCells(panel);
  }

  /** Adds the table of the reference area, whose regions are summed up. */
  TableCells withReference(ActivityPanel reference, Path file) {
    cells.addAllReferences(references(reference, file.toString()));
    return this;
  }

  /** Adds output, and what it is compared with. */
  TableCells withOutput(OutputTables output) {
    output.putInto(cells);
    return this;
  }

  /** Adds what industries buy from each other. */
  TableCells withFlows(InputOutputTable flows, Path file) {
    List<IndustryCode> industries = panel.latest().industries();
    if (industries.stream().noneMatch(flows::hasIndustry)) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.FLOWS_FOREIGN,
              Place.of(file.toString()),
              "The input-output table has no industry of the table, such as \""
                  + industries.get(0)
                  + "\".",
              "Maybe the two have codes of different classifications; its first one is \""
                  + flows.industries().get(0)
                  + "\"."));
    }
    cells.inputOutput(flows);
    return this;
  }

  /**
   * Adds what is known of some cells.
   *
   * @param folder where the cases are, for messages
   */
  TableCells withCases(List<ClusterCase> cases, Path folder) {
    Problems problems = new Problems();
    Map<CellCases.Cell, String> seen = new HashMap<>();
    for (ClusterCase each : cases) {
      String wrong = wrongWith(each);
      String cure = cure(each);
      String earlier = wrong.isEmpty() ? seen.putIfAbsent(cell(each), each.id()) : null;
      if (earlier != null) {
        wrong = "is of the same cell as the case \"" + earlier + "\".";
        cure = "Maybe one of the two can be left out.";
      }
      if (!wrong.isEmpty()) {
        problems.add(
            WorkbenchFailure.CASE_OF_NO_CELL,
            Place.of(folder.toString()),
            "The case \"" + each.id() + "\" " + wrong,
            cure);
      }
    }
    problems.throwIfAny();
    cells.addAllCases(cases);
    return this;
  }

  /** Returns the cells. */
  CellCases build() {
    return cells.build();
  }

  private static CellCases.Cell cell(ClusterCase of) {
    return new CellCases.Cell(of.cluster().regions().get(0), of.cluster().industries().get(0));
  }

  /** Returns what keeps a case from being of a cell, or an empty text. */
  private String wrongWith(ClusterCase of) {
    ImmutableList<RegionCode> regions = of.cluster().regions();
    ImmutableList<IndustryCode> industries = of.cluster().industries();
    if (of.subject() != SubjectKind.CLUSTER || regions.size() != 1 || industries.size() != 1) {
      return "is not of one region and one industry.";
    }
    if (!panel.latest().hasRegion(regions.get(0))) {
      return "is of the region \"" + regions.get(0) + "\", which the table lacks.";
    }
    return panel.latest().hasIndustry(industries.get(0))
        ? ""
        : "is of the industry \"" + industries.get(0) + "\", which the table lacks.";
  }

  private String cure(ClusterCase of) {
    if (of.cluster().regions().size() == 1 && of.cluster().industries().size() == 1) {
      RegionCode region = of.cluster().regions().get(0);
      IndustryCode industry = of.cluster().industries().get(0);
      if (!panel.latest().hasRegion(region)) {
        return Suggestion.cure(
            region.value(), panel.latest().regions().stream().map(RegionCode::value).toList());
      }
      if (!panel.latest().hasIndustry(industry)) {
        return Suggestion.cure(
            industry.value(),
            panel.latest().industries().stream().map(IndustryCode::value).toList());
      }
    }
    return "Maybe it can be assessed by itself, without --table.";
  }

  private ImmutableList<ReferenceTotals> references(ActivityPanel reference, String file) {
    ImmutableList.Builder<ReferenceTotals> totals = ImmutableList.builder();
    for (ActivityTable table : panel.tables()) {
      ActivityTable ofYear =
          reference
              .table(table.period())
              .orElseThrow(
                  () ->
                      new InputException(
                          Problem.of(
                              WorkbenchFailure.REFERENCE_YEAR,
                              Place.of(file),
                              "The reference has no year " + table.period() + ".",
                              "Maybe --period leaves only the years that both tables have.")));
      ReferenceTotals ofArea = totalsOf(ofYear, file);
      checkHolds(ofArea, table, file);
      totals.add(ofArea);
    }
    return totals.build();
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
}
