package org.econcluster.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.econcluster.ClusterStyle;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;
import org.immutables.value.Value;

/**
 * Every region × industry cell of a table as a case of its own, with what else is known of some of
 * them.
 *
 * <p>The cells are those of the latest year of the first panel, region by region. All of them share
 * the panels, series, reference totals and the input-output table. A case that is given for a cell
 * takes its place: it keeps what it has itself, such as actors and stated indicators, and of the
 * shared parts takes those measures that it lacks. Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
public interface CellCases {

  /** Activity by region and industry over years, one panel for each measure, at least one. */
  ImmutableList<ActivityPanel> panels();

  /** Series of the regions, such as population, one for each measure. */
  ImmutableList<RegionSeries> series();

  /** Totals of the reference area where it has more regions than the tables. */
  ImmutableList<ReferenceTotals> references();

  /** What industries buy from each other; absent where unknown. */
  Optional<InputOutputTable> inputOutput();

  /** What is known of some cells: clusters of one region and one industry of the table. */
  ImmutableList<ClusterCase> cases();

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the cells of a panel of which nothing else is known. */
  static CellCases of(ActivityPanel panel) {
    return builder().addPanels(panel).build();
  }

  /** Collects the parts; at least one panel is required. */
  class Builder extends ImmutableCellCases.Builder {
    Builder() {}
  }

  /** Rejects cells without a table, and cases that are of no cell or of one that has a case. */
  @Value.Check
  default void check() {
    checkArgument(!panels().isEmpty(), "The cells need at least one panel of activity.");
    Map<Cell, ClusterCase> seen = new HashMap<>();
    for (ClusterCase each : cases()) {
      Cell cell = Cell.of(each);
      checkArgument(
          table().hasRegion(cell.region()) && table().hasIndustry(cell.industry()),
          "The case %s is of industry \"%s\" in region \"%s\", which is no cell of the table.",
          each.id(),
          cell.industry(),
          cell.region());
      ClusterCase earlier = seen.putIfAbsent(cell, each);
      checkArgument(
          earlier == null,
          "The cases %s and %s are of one cell, industry \"%s\" in region \"%s\".",
          earlier == null ? "" : earlier.id(),
          each.id(),
          cell.industry(),
          cell.region());
    }
  }

  /** The table whose cells are meant: the latest of the first panel. */
  default ActivityTable table() {
    return panels().get(0).latest();
  }

  /** How many cells there are. */
  default long size() {
    return (long) table().regionCount() * table().industryCount();
  }

  /** The cases of all cells, made while they are asked for, region by region. */
  default Stream<ClusterCase> stream() {
    Map<Cell, ClusterCase> known = new HashMap<>();
    cases().forEach(each -> known.put(Cell.of(each), each));
    return table().regions().stream()
        .flatMap(
            region ->
                table().industries().stream()
                    .map(industry -> new Cell(region, industry))
                    .map(cell -> cellCase(cell, Optional.ofNullable(known.get(cell)))));
  }

  private ClusterCase cellCase(Cell cell, Optional<ClusterCase> known) {
    ClusterCase own = known.orElseGet(cell::plainCase);
    ImmutableList.Builder<ActivityPanel> panels = ImmutableList.builder();
    ImmutableList.Builder<ReferenceTotals> references = ImmutableList.builder();
    panels.addAll(own.panels());
    references.addAll(own.references());
    for (ActivityPanel panel : panels()) {
      Measure measure = panel.latest().statistic().measure();
      if (own.panels().stream().noneMatch(each -> each.latest().statistic().measure() == measure)) {
        yearsOf(cell, panel).ifPresent(panels::add);
        if (own.references().stream().noneMatch(each -> each.statistic().measure() == measure)) {
          references().stream()
              .filter(totals -> totals.statistic().measure() == measure)
              .forEach(references::add);
        }
      }
    }
    ImmutableList.Builder<RegionSeries> series = ImmutableList.builder();
    series.addAll(own.series());
    for (RegionSeries shared : series()) {
      Measure measure = shared.statistic().measure();
      if (own.series().stream().noneMatch(each -> each.statistic().measure() == measure)) {
        series.add(shared);
      }
    }
    // Whatever else a case has or will have is kept.
    return ((ImmutableClusterCase) ImmutableClusterCase.copyOf(own))
        .withPanels(panels.build())
        .withReferences(references.build())
        .withSeries(series.build())
        .withInputOutput(own.inputOutput().or(this::inputOutput));
  }

  /** The years in which a panel has both codes; empty where its latest year has not. */
  private static Optional<ActivityPanel> yearsOf(Cell cell, ActivityPanel panel) {
    List<ActivityTable> years = panel.tables().stream().filter(cell::isIn).toList();
    if (years.size() == panel.tables().size()) {
      return Optional.of(panel);
    }
    return cell.isIn(panel.latest()) ? Optional.of(ActivityPanel.of(years)) : Optional.empty();
  }

  /** One region and one industry. */
  record Cell(RegionCode region, IndustryCode industry) {

    static Cell of(ClusterCase of) {
      Cluster cluster = of.cluster();
      checkArgument(
          of.subject() == SubjectKind.CLUSTER
              && cluster.regions().size() == 1
              && cluster.industries().size() == 1,
          "The case %s must be of a cluster with one region and one industry to be of a cell.",
          of.id());
      return new Cell(cluster.regions().get(0), cluster.industries().get(0));
    }

    ClusterCase plainCase() {
      return ClusterCase.builder()
          .id(region + "/" + industry)
          .cluster(
              Cluster.builder()
                  .name(industry + " in " + region)
                  .addRegions(region)
                  .addIndustries(industry)
                  .build())
          .build();
    }

    boolean isIn(ActivityTable table) {
      return table.hasRegion(region) && table.hasIndustry(industry);
    }
  }
}
