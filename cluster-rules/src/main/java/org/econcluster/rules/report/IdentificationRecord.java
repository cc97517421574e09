package org.econcluster.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.rules.CellIdentification;
import org.econcluster.rules.Identification;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.Exclusion;
import org.econcluster.rules.explanation.Gate;
import org.econcluster.rules.explanation.Inclusion;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.Star;

/**
 * What the three approaches make of the cells of a table. {@link PortfolioJson} writes it and reads
 * it back as an equal value.
 *
 * @param schema the version of the written form, always {@link #SCHEMA}
 * @param agreement how many cells have each combination of outcomes that occurs, in the order of
 *     the outcomes
 * @param cells the cells, in the order of the table
 */
public record IdentificationRecord(
    String schema, ImmutableList<Combination> agreement, ImmutableList<OfCell> cells) {

  /** The version of the written form that this library reads and writes. */
  public static final String SCHEMA = "econcluster.identification.v1";

  /**
   * The number of cells in which the approaches have these outcomes.
   *
   * @param agglomeration the outcome of the agglomeration approach
   * @param competitiveness the outcome of the competitiveness approach
   * @param technoEconomic the outcome of the techno-economic approach
   * @param cells how many cells, 1 or more
   */
  public record Combination(
      ApproachOutcome agglomeration,
      ApproachOutcome competitiveness,
      ApproachOutcome technoEconomic,
      long cells) {

    private static final Comparator<Combination> BY_OUTCOME =
        Comparator.comparing(Combination::agglomeration)
            .thenComparing(Combination::competitiveness)
            .thenComparing(Combination::technoEconomic);

    static Combination of(CellIdentification cell) {
      return new Combination(
          cell.agglomeration(), cell.competitiveness(), cell.technoEconomic(), 1);
    }

    Combination times(long count) {
      return new Combination(agglomeration, competitiveness, technoEconomic, count);
    }
  }

  /**
   * One region × industry cell.
   *
   * @param region the region
   * @param industry the industry
   * @param approaches what each of the three approaches makes of it
   * @param stars the stars that are certain
   * @param quadrants the quadrants that are possible
   */
  public record OfCell(
      RegionCode region,
      IndustryCode industry,
      ImmutableList<OfApproach> approaches,
      ImmutableList<Star> stars,
      ImmutableList<Quadrant> quadrants) {

    static OfCell of(CellIdentification cell) {
      return new OfCell(
          cell.region(),
          cell.industry(),
          Arrays.stream(IdentificationApproach.values())
              .map(approach -> OfApproach.of(cell, approach))
              .collect(ImmutableList.toImmutableList()),
          ImmutableList.copyOf(cell.stars().certain()),
          ImmutableList.copyOf(cell.quadrant().possible()));
    }
  }

  /**
   * What an approach makes of a cell.
   *
   * @param approach the approach
   * @param outcome whether it finds a cluster
   * @param gates the gates that are passed where it finds one, the one that fails where it finds
   *     none, and the first one to pass where it is open
   * @param reasons the comparisons that decide the gates; none where it is open
   */
  public record OfApproach(
      IdentificationApproach approach,
      ApproachOutcome outcome,
      ImmutableList<Gate> gates,
      ImmutableList<CriterionFinding> reasons) {

    static OfApproach of(CellIdentification cell, IdentificationApproach approach) {
      Inclusion inclusion = cell.inclusions().get(approach);
      if (inclusion != null) {
        return new OfApproach(
            approach, ApproachOutcome.FOUND, inclusion.gates(), inclusion.reasons());
      }
      Exclusion exclusion = cell.exclusions().get(approach);
      if (exclusion != null) {
        return new OfApproach(
            approach,
            ApproachOutcome.NOT_FOUND,
            ImmutableList.of(exclusion.gate()),
            exclusion.reasons());
      }
      return new OfApproach(
          approach,
          cell.outcome(approach),
          Optional.ofNullable(cell.openGates().get(approach)).stream()
              .collect(ImmutableList.toImmutableList()),
          ImmutableList.of());
    }
  }

  /** Rejects a form that this version does not know. */
  public IdentificationRecord {
    checkArgument(
        schema.equals(SCHEMA), "The schema (%s) of an identification must be %s.", schema, SCHEMA);
  }

  /** Returns what an identification says. */
  public static IdentificationRecord of(Identification identification) {
    Multiset<Combination> combinations = HashMultiset.create();
    identification.cells().forEach(cell -> combinations.add(Combination.of(cell)));
    return new IdentificationRecord(
        SCHEMA,
        combinations.entrySet().stream()
            .map(entry -> entry.getElement().times(entry.getCount()))
            .sorted(Combination.BY_OUTCOME)
            .collect(ImmutableList.toImmutableList()),
        identification.cells().stream().map(OfCell::of).collect(ImmutableList.toImmutableList()));
  }
}
