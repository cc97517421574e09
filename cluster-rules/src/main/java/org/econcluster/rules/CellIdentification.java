package org.econcluster.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.rules.explanation.Exclusion;
import org.econcluster.rules.explanation.Gate;
import org.econcluster.rules.explanation.Inclusion;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.Star;
import org.econcluster.rules.finding.Verdict;
import org.econcluster.rules.finding.Verdicts;

/**
 * What the three approaches make of one region × industry cell.
 *
 * @param region the region
 * @param industry the industry
 * @param agglomeration whether it passes Ermishina's three gates
 * @param competitiveness whether four of the five criteria hold
 * @param technoEconomic whether strong links make it part of an industrial cluster
 * @param inclusions for each approach that finds one, the gates that it passes and why
 * @param exclusions for each approach that finds none, the gate at which it fails and why
 * @param openGates for each approach that is open, the first gate that it still has to pass
 * @param stars the stars for size, specialisation and focus
 * @param quadrant where the industry stands by level and change of its quotient
 */
public record CellIdentification(
    RegionCode region,
    IndustryCode industry,
    ApproachOutcome agglomeration,
    ApproachOutcome competitiveness,
    ApproachOutcome technoEconomic,
    ImmutableMap<IdentificationApproach, Inclusion> inclusions,
    ImmutableMap<IdentificationApproach, Exclusion> exclusions,
    ImmutableMap<IdentificationApproach, Gate> openGates,
    Verdicts<Star> stars,
    Verdict<Quadrant> quadrant) {

  /** What an approach makes of the cell. */
  public ApproachOutcome outcome(IdentificationApproach approach) {
    return switch (approach) {
      case AGGLOMERATION -> agglomeration;
      case COMPETITIVENESS -> competitiveness;
      case TECHNO_ECONOMIC -> technoEconomic;
    };
  }

  /** How many approaches find a cluster for certain, 0 to 3. */
  public int agreeing() {
    return count(ApproachOutcome.FOUND);
  }

  /** How many may find one, those that do included; more than {@link #agreeing()} where open. */
  public int possiblyAgreeing() {
    return agreeing() + count(ApproachOutcome.OPEN);
  }

  private int count(ApproachOutcome outcome) {
    return (int)
        Arrays.stream(IdentificationApproach.values())
            .filter(approach -> outcome(approach) == outcome)
            .count();
  }
}
