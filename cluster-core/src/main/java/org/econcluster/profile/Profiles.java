package org.econcluster.profile;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.InitiativeOrigin;
import org.econcluster.cluster.PolicyFeature;
import org.econcluster.cluster.PolicyFeatureScore;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.programme.PilotClusterStatus;
import org.econcluster.programme.SupportMeasureType;

/**
 * Assembles the profile of a cluster from its case.
 *
 * <p>What the case states itself goes before what its tables and actors yield: a source that prints
 * an indicator is taken at its word, a location quotient for the year that it names. Of several
 * years the latest counts.
 */
public final class Profiles {

  /** The sub-factor of factor conditions that has an indicator of its own. */
  public static final String INFRASTRUCTURE = "infrastructure";

  private static final String SCORED = "score on a scale, by the source or the author of the case";

  private static final ImmutableMap<DiamondDeterminant, String> DIAMOND =
      ImmutableMap.of(
          DiamondDeterminant.FACTOR_CONDITIONS, "diamond-factor-conditions",
          DiamondDeterminant.DEMAND_CONDITIONS, "diamond-demand-conditions",
          DiamondDeterminant.RELATED_SUPPORTING, "diamond-related-supporting",
          DiamondDeterminant.STRATEGY_STRUCTURE_RIVALRY, "diamond-strategy-structure-rivalry");

  private static final ImmutableMap<PolicyFeature, String> POLICY =
      ImmutableMap.of(
          PolicyFeature.PRIORITIES, "policy-priorities",
          PolicyFeature.INFRASTRUCTURE, "policy-infrastructure",
          PolicyFeature.REGION_AND_FINANCE, "policy-region-and-finance",
          PolicyFeature.ROLE_OF_CENTRE, "policy-role-of-centre",
          PolicyFeature.MAIN_PLAYERS, "policy-main-players",
          PolicyFeature.INSTRUMENTS, "policy-instruments");

  private Profiles() {}

  /**
   * Returns the profile of a case, without the indicators that rest on a {@link Judgement}.
   *
   * @throws IllegalArgumentException if a table of activity lacks a region or industry of the
   *     cluster
   */
  public static Profile of(ClusterCase clusterCase) {
    return of(clusterCase, Judgements.none());
  }

  /**
   * Returns the profile of a case.
   *
   * @param judgements the numbers on which indicators rest; who assesses takes them from the rules
   * @throws IllegalArgumentException if a table of activity lacks a region or industry of the
   *     cluster
   */
  public static Profile of(ClusterCase clusterCase, Judgements judgements) {
    Profile.Builder empty = Profile.builder(clusterCase.subjectName()).kind(clusterCase.subject());
    return assemble(clusterCase, judgements, empty).build();
  }

  /**
   * Returns how the values of a case's profile were come by, by indicator.
   *
   * <p>Assembles the profile of {@link #of(ClusterCase)} again, so that profiles that nobody asks
   * about cost nothing.
   *
   * @throws IllegalArgumentException if a table lacks a region or industry of the cluster
   */
  public static ImmutableMap<String, Evidence> evidence(ClusterCase clusterCase) {
    return evidence(clusterCase, Judgements.none());
  }

  /**
   * Returns how the values of the profile of {@link #of(ClusterCase, Judgements)} were come by, by
   * indicator, at the same cost.
   *
   * @throws IllegalArgumentException if a table lacks a region or industry of the cluster
   */
  public static ImmutableMap<String, Evidence> evidence(
      ClusterCase clusterCase, Judgements judgements) {
    return assemble(clusterCase, judgements, Profile.tracing(clusterCase.subjectName())).evidence();
  }

  private static Profile.Builder assemble(
      ClusterCase clusterCase, Judgements judgements, Profile.Builder profile) {
    GraphIndicators.put(clusterCase, profile);
    QuotientSeries quotients = new QuotientSeries();
    TableIndicators.put(clusterCase, quotients, profile);
    putInitiative(clusterCase, profile);
    FlowIndicators.put(clusterCase, judgements, profile);
    putScores(clusterCase, profile);
    putProgramme(clusterCase, profile);
    ZoneIndicators.put(clusterCase, profile);
    SynergyIndicators.put(clusterCase, judgements, profile);
    putStated(clusterCase, quotients, profile);
    BorderIndicators.put(clusterCase, profile);
    return profile;
  }

  private static void putInitiative(ClusterCase clusterCase, Profile.Builder profile) {
    Optional<ClusterInitiative> initiative = clusterCase.cluster().initiative();
    if (initiative.isPresent() && !initiative.get().origins().isEmpty()) {
      var origins = initiative.get().origins();
      boolean joint = origins.contains(InitiativeOrigin.JOINT);
      putYesNo("private-initiators", joint || origins.contains(InitiativeOrigin.BUSINESS), profile);
      putYesNo(
          "public-initiators", joint || origins.contains(InitiativeOrigin.GOVERNMENT), profile);
      if (joint || origins.contains(InitiativeOrigin.BUSINESS)) {
        putYesNo("participants-motivated", true, profile);
      }
    }
    initiative
        .flatMap(ClusterInitiative::clusterBody)
        .ifPresent(body -> putYesNo("cluster-body", body, profile));
  }

  /** A determinant's score is the mean of its sub-factors where it has no score as a whole. */
  private static void putScores(ClusterCase clusterCase, Profile.Builder profile) {
    Map<DiamondDeterminant, List<DiamondScore>> byDeterminant = new TreeMap<>();
    for (DiamondScore score : clusterCase.diamond()) {
      byDeterminant.computeIfAbsent(score.determinant(), x -> new ArrayList<>()).add(score);
      if (score.determinant() == DiamondDeterminant.FACTOR_CONDITIONS
          && score.subFactor().equals(Optional.of(INFRASTRUCTURE))) {
        profile.put(
            "diamond-infrastructure",
            scored(score.score(), score.source()),
            () -> Evidence.of(SCORED));
      }
    }
    byDeterminant.forEach(
        (determinant, scores) -> {
          String indicator = DIAMOND.get(determinant);
          if (indicator != null) {
            List<DiamondScore> whole =
                scores.stream().filter(score -> score.subFactor().isEmpty()).toList();
            List<DiamondScore> used = whole.isEmpty() ? scores : whole;
            double mean = used.stream().mapToDouble(DiamondScore::score).sum() / used.size();
            String source =
                used.stream()
                    .map(DiamondScore::source)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            profile.put(indicator, scored(mean, source), () -> evidence(used));
            if (whole.isEmpty()) {
              putCoverage(determinant, scores, source, profile);
            }
          }
        });
    for (PolicyFeatureScore score : clusterCase.presentPolicy()) {
      String indicator = POLICY.get(score.feature());
      if (indicator != null) {
        profile.put(indicator, scored(score.score(), score.source()), () -> Evidence.of(SCORED));
      }
    }
  }

  /** How many of the sub-factors that the diamond names have a score; unknown for a whole one. */
  private static void putCoverage(
      DiamondDeterminant determinant,
      List<DiamondScore> scores,
      String source,
      Profile.Builder profile) {
    long covered =
        scores.stream()
            .flatMap(score -> score.subFactor().stream())
            .filter(determinant.subFactors()::contains)
            .distinct()
            .count();
    int all = determinant.subFactors().size();
    profile.put(
        Objects.requireNonNull(DIAMOND.get(determinant)).replace("diamond-", "diamond-coverage-"),
        IndicatorValue.exact((double) covered / all, Origin.COMPUTED, source),
        () ->
            Evidence.of(
                "scored sub-factors over all",
                Part.exactly("scored", covered, "sub-factors", source),
                Part.exactly("named by the diamond", all, "sub-factors", "Suinisheva2010")));
  }

  private static Evidence evidence(List<DiamondScore> scores) {
    return scores.get(0).subFactor().isEmpty() && scores.size() == 1
        ? Evidence.of(SCORED)
        : Evidence.of(
            "mean of the scores",
            scores.stream()
                .map(
                    score ->
                        Part.exactly(
                            score.subFactor().orElse("the determinant"),
                            score.score(),
                            "score",
                            score.source()))
                .toArray(Part[]::new));
  }

  private static void putProgramme(ClusterCase clusterCase, Profile.Builder profile) {
    clusterCase
        .pilotStatus()
        .ifPresent(
            status ->
                putYesNo(
                    "pilot-cluster",
                    status == PilotClusterStatus.PILOT || status == PilotClusterStatus.ADDITIONAL,
                    profile));
    clusterCase
        .transitionEconomy()
        .ifPresent(transition -> putYesNo("transition-economy", transition, profile));
    clusterCase.policyProblems().forEach(problem -> putYesNo(problem.indicator(), true, profile));
    int kinds = clusterCase.supportMeasures().size();
    if (kinds > 0) {
      profile.put(
          "support-measure-kinds",
          IndicatorValue.between(
              kinds, SupportMeasureType.values().length, Origin.STATED, "the case"),
          () ->
              Evidence.of(
                  "named in the case, there may be others: "
                      + clusterCase.supportMeasures().stream()
                          .map(SupportMeasureType::label)
                          .collect(Collectors.joining(", "))));
    }
  }

  /**
   * Puts the stated indicators and, from stated and computed ones together, the series of location
   * quotients; in it a stated quotient goes before the computed one of its year, and one without a
   * year counts only where there is no other.
   */
  private static void putStated(
      ClusterCase clusterCase, QuotientSeries quotients, Profile.Builder profile) {
    StatedValues stated = clusterCase.statedValues();
    for (StatedIndicator quotient : stated.quotients()) {
      IndicatorValue value = quotient.toValue();
      quotients.state(value.year().orElseThrow(), value, () -> evidence(quotient));
    }
    if (!quotients.isEmpty()) {
      quotients.put(profile);
      stated = stated.withoutQuotient();
    }
    profile.putAll(stated, Profiles::evidence);
  }

  private static Evidence evidence(StatedIndicator stated) {
    return Evidence.of("stated by the source" + stated.note().map(note -> ": " + note).orElse(""));
  }

  private static IndicatorValue scored(double value, String source) {
    return IndicatorValue.exact(value, Origin.SCORED, source);
  }

  private static void putYesNo(String indicator, boolean yes, Profile.Builder profile) {
    profile.put(
        indicator,
        IndicatorValue.exact(yes ? 1 : 0, Origin.STATED, "the case"),
        () -> Evidence.of("stated in the case"));
  }
}
