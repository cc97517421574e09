package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.econcluster.crossborder.StrategyAspect;
import org.econcluster.crossborder.TouristClusterBenefit;
import org.econcluster.crossborder.TouristResearchLevel;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.TouristLevelReached;
import org.econcluster.rules.finding.TouristNeed;

/** TOUR: the levels of research on a border tourist cluster, and its checklists. */
final class TouristOracle implements SetOracle {

  /** How many elements each level asks for; the needs are in their order. */
  private static final int[] ELEMENTS = {4, 6, 3, 3};

  @Override
  public ImmutableSet<SubjectKind> subjects() {
    return ImmutableSet.of(SubjectKind.BORDER);
  }

  @Override
  public void conclude(Completions e) {
    research(e, elements(e));
    for (StrategyAspect aspect : StrategyAspect.values()) {
      e.several(FindingKind.TOUR_ASPECT, aspect, yes(e, Input.valueOf("ASPECT_" + aspect)));
    }
    for (TouristClusterBenefit benefit : TouristClusterBenefit.values()) {
      e.several(FindingKind.TOUR_BENEFIT, benefit, yes(e, Input.valueOf("BENEFIT_" + benefit)));
    }
  }

  private static int[] elements(Completions e) {
    return new int[] {
      yes(e, Input.EFFECT_ECOLOGICAL),
      yes(e, Input.EFFECT_SOCIAL),
      yes(e, Input.EFFECT_ECONOMIC),
      yes(e, Input.EFFECT_ADMINISTRATIVE),
      e.atLeast(Input.TOURIST_RESOURCES, Thresholds.ANY),
      e.atLeast(Input.TOURIST_PRODUCTS, Thresholds.ANY),
      any(
          e.atLeast(Input.JOINT_ROUTES, Thresholds.ANY),
          e.atLeast(Input.JOINT_PACKAGES, Thresholds.ANY)),
      yes(e, Input.BOUNDARIES_MAPPED),
      e.atLeast(Input.INVESTMENT_ATTRACTIVENESS, Thresholds.ATTRACTIVE),
      yes(e, Input.KERNEL_NAMED),
      yes(e, Input.PARTICIPANT_CARD),
      yes(e, Input.INFRASTRUCTURE_PROPOSALS),
      yes(e, Input.VISA_PROPOSALS),
      yes(e, Input.WORKING_GROUPS),
      yes(e, Input.DIAMOND_READ),
      yes(e, Input.MODEL_TRIED)
    };
  }

  /** Each level needs all of its elements, and that those before are passed. */
  private static void research(Completions e, int[] elements) {
    int[] gates = new int[ELEMENTS.length];
    int passed = Truth.MAY_BE_TRUE;
    int first = 0;
    for (TouristResearchLevel level : TouristResearchLevel.values()) {
      int next = first + ELEMENTS[level.ordinal()];
      for (int i = first; i < next; i++) {
        e.several(FindingKind.TOUR_NEED, TouristNeed.values()[i], all(passed, not(elements[i])));
      }
      gates[level.ordinal()] = all(Arrays.copyOfRange(elements, first, next));
      passed = all(passed, gates[level.ordinal()]);
      e.several(FindingKind.TOUR_OUTPUT, level, passed);
      first = next;
    }
    e.exclusive(
        FindingKind.TOUR_LEVEL,
        gates,
        gate -> {
          int rungs = 0;
          while (rungs < gate.length && gate[rungs]) {
            rungs++;
          }
          return TouristLevelReached.values()[rungs];
        });
  }

  private static int yes(Completions e, Input input) {
    return e.atLeast(input, Thresholds.ONE);
  }
}
