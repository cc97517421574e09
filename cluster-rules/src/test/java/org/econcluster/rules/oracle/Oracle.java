package org.econcluster.rules.oracle;

import com.google.common.collect.ImmutableList;
import org.econcluster.profile.SubjectKind;

/**
 * What the rulebook leaves possible where measurements are unknown or only bounded.
 *
 * <p>A new set needs a {@link SetOracle}, its line below, and constants in {@link Input} and {@link
 * Thresholds} for what it measures; the tests do the rest.
 */
final class Oracle {

  /** The sets, in the order of the pack: each may ask what those above have concluded. */
  private static final ImmutableList<SetOracle> SETS =
      ImmutableList.of(
          new SpecialisationOracle(),
          new LifeCycleOracle(),
          new ExpectedStageOracle(),
          new KeyElementOracle(),
          new DiamondOracle(),
          new CompetitivenessOracle(),
          new PitfallOracle(),
          new KindOracle(),
          new TerritoryOracle(),
          new ResourceBaseOracle(),
          new ControlOracle(),
          new PorterOracle(),
          new FlowOracle(),
          new AgreementOracle(),
          new PresentPolicyOracle(),
          new PolicyProblemOracle(),
          new PolicyReasonOracle(),
          new PolicyModelOracle(),
          new InstrumentOracle(),
          new BorderOracle(),
          new BorderReadinessOracle(),
          new TouristOracle(),
          new ZoneOracle(),
          new SynergyOracle(),
          new DefinitionOracle(),
          new SelectionOracle());

  private Oracle() {}

  /**
   * Returns the conclusions of the sets that judge a kind of subject from bounds of every input.
   *
   * @param kind the kind of subject
   * @param low the least value that the evidence admits, by the ordinal of the input
   * @param high the greatest one; the whole range of the input where nothing is known
   */
  static Completions ask(SubjectKind kind, double[] low, double[] high) {
    Completions evidence = new Completions(low, high);
    SETS.stream()
        .filter(set -> set.subjects().contains(kind))
        .forEach(set -> set.conclude(evidence));
    return evidence;
  }
}
