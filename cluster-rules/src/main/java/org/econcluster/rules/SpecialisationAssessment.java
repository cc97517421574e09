package org.econcluster.rules;

import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.MarketSpecialisation;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.Significance;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.finding.Star;
import org.econcluster.rules.finding.Trend;
import org.econcluster.rules.finding.Verdict;
import org.econcluster.rules.finding.Verdicts;

/** How specialised the region is in the cluster's industry. */
public final class SpecialisationAssessment {

  private final Assessment assessment;

  SpecialisationAssessment(Assessment assessment) {
    this.assessment = assessment;
  }

  /** Whether the industry is one of market specialisation. */
  public Verdict<MarketSpecialisation> market() {
    return assessment.verdict(FindingKind.SPEC_MARKET, MarketSpecialisation.class);
  }

  /** The bases on which the region is specialised. */
  public Verdicts<SpecialisationSignal> signals() {
    return assessment.verdicts(FindingKind.SPEC_SIGNAL, SpecialisationSignal.class);
  }

  /** The stars of the European Cluster Observatory. */
  public Verdicts<Star> stars() {
    return assessment.verdicts(FindingKind.SPEC_STAR, Star.class);
  }

  /** Whether the specialisation stands out from chance. */
  public Verdict<Significance> significance() {
    return assessment.verdict(FindingKind.SPEC_SIGNIFICANCE, Significance.class);
  }

  /** Where the quotient went from the first year to the last. */
  public Verdict<Trend> trend() {
    return assessment.verdict(FindingKind.SPEC_TREND, Trend.class);
  }

  /** Level and change of the quotient together. */
  public Verdict<Quadrant> quadrant() {
    return assessment.verdict(FindingKind.SPEC_QUADRANT, Quadrant.class);
  }
}
