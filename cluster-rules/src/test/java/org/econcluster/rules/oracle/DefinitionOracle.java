package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.Truth.all;
import static org.econcluster.rules.oracle.Truth.any;
import static org.econcluster.rules.oracle.Truth.not;

import org.econcluster.cluster.ClusterDefinition;
import org.econcluster.cluster.DefinitionTrait;
import org.econcluster.rules.finding.FindingKind;

/** DEFN: the ten definitions, each as the marks that it names. */
final class DefinitionOracle implements SetOracle {

  @Override
  public void conclude(Completions e) {
    for (DefinitionTrait trait : DefinitionTrait.values()) {
      e.several(FindingKind.DEFN_MISSING_TRAIT, trait, not(holds(e, trait)));
    }
    for (ClusterDefinition definition : ClusterDefinition.values()) {
      int[] marks =
          definition.traits().stream()
              .filter(trait -> isAskedFor(definition, trait))
              .mapToInt(trait -> holds(e, trait))
              .toArray();
      e.several(FindingKind.DEFN_DEFINITION, definition, all(marks));
    }
  }

  /** The supply chain of Simmie and Sennett is "typical" and no condition. */
  private static boolean isAskedFor(ClusterDefinition definition, DefinitionTrait trait) {
    return definition != ClusterDefinition.SIMMIE_SENNETT || trait != DefinitionTrait.VALUE_CHAIN;
  }

  private static int holds(Completions e, DefinitionTrait trait) {
    return switch (trait) {
      case PROXIMITY ->
          any(
              LifeCycleOracle.concentrated(e),
              e.atLeast(Input.PER_CAPITA_QUOTIENT, Thresholds.CONCENTRATED_PER_HEAD));
      case SAME_INDUSTRY -> e.atLeast(Input.ONE_INDUSTRY, Thresholds.ONE);
      case RELATED_INDUSTRIES -> e.atLeast(Input.RELATED_INDUSTRIES, Thresholds.ONE);
      case SIMILARITY -> e.atLeast(Input.SIMILAR_BUSINESS, Thresholds.ONE);
      case SPECIALISATION ->
          any(
              e.atLeast(Input.OUTPUT_QUOTIENT, Thresholds.CUT_OFF),
              e.atLeast(Input.LOCATION_QUOTIENT, Thresholds.CUT_OFF),
              e.atLeast(Input.PER_CAPITA_QUOTIENT, Thresholds.CUT_OFF));
      case INTERCONNECTION -> e.atLeast(Input.LINKED, Thresholds.LINKED_SHARE);
      case COLLABORATION -> e.atLeast(Input.HORIZONTAL, Thresholds.INTERACTION);
      case VALUE_CHAIN -> e.atLeast(Input.CHAIN, Thresholds.CHAIN_COVERAGE);
      case INSTITUTIONS -> e.atLeast(Input.INSTITUTIONS, Thresholds.ONE);
      case SIZE -> e.atLeast(Input.COMPANIES, Thresholds.AGGLOMERATION_COMPANIES);
      case SYNERGY -> e.atLeast(Input.MEMBERS_SYNERGY, Thresholds.ONE);
      case COMPETITIVENESS -> e.atLeast(Input.COMPETITIVE_BY_RELATIONS, Thresholds.ONE);
    };
  }
}
