package org.econcluster.cluster;

import com.google.common.collect.ImmutableSet;
import org.econcluster.Labelled;

/**
 * The ten definitions of the cluster that the thesis sets side by side.
 *
 * <p>Source: Suinisheva 2010, Table 2.1, pp. 17-18 (after Markov 2005). The works themselves are
 * not at hand; years and wordings are the table's.
 */
public enum ClusterDefinition implements Labelled {
  /** Porter, On Competition (p. 17). */
  PORTER(
      "after Porter",
      DefinitionTrait.PROXIMITY,
      DefinitionTrait.INTERCONNECTION,
      DefinitionTrait.INSTITUTIONS),

  /** Swann and Prevezer 1996 (p. 17). */
  SWANN_PREVEZER_1996(
      "after Swann and Prevezer 1996", DefinitionTrait.PROXIMITY, DefinitionTrait.SAME_INDUSTRY),

  /** Enright 1996, of regional clusters (p. 17). */
  ENRIGHT("after Enright 1996", DefinitionTrait.PROXIMITY),

  /** Rosenfeld 1997 (p. 17). */
  ROSENFELD(
      "after Rosenfeld 1997",
      DefinitionTrait.PROXIMITY,
      DefinitionTrait.INTERCONNECTION,
      DefinitionTrait.SYNERGY),

  /** Feser 1998 (p. 17). */
  FESER(
      "after Feser 1998",
      DefinitionTrait.INSTITUTIONS,
      DefinitionTrait.INTERCONNECTION,
      DefinitionTrait.COMPETITIVENESS),

  /** Swann and Prevezer 1998 (p. 17). */
  SWANN_PREVEZER_1998(
      "after Swann and Prevezer 1998",
      DefinitionTrait.PROXIMITY,
      DefinitionTrait.RELATED_INDUSTRIES,
      DefinitionTrait.SIZE),

  /** Roelandt and den Hertog 1999; the table spells den Hertag (pp. 17-18). */
  ROELANDT_DEN_HERTOG(
      "after Roelandt and den Hertog 1999",
      DefinitionTrait.INTERCONNECTION,
      DefinitionTrait.VALUE_CHAIN),

  /**
   * Simmie and Sennett 1999, of innovative clusters; the chain is only said to be typical (p. 18).
   */
  SIMMIE_SENNETT(
      "after Simmie and Sennett 1999",
      DefinitionTrait.SIZE,
      DefinitionTrait.INTERCONNECTION,
      DefinitionTrait.COLLABORATION,
      DefinitionTrait.VALUE_CHAIN),

  /** Crouch and Farrell 2001 (p. 18). */
  CROUCH_FARRELL(
      "after Crouch and Farrell 2001", DefinitionTrait.PROXIMITY, DefinitionTrait.SIMILARITY),

  /** Van den Berg, Braun and van Winden 2001 (p. 18). */
  VAN_DEN_BERG_BRAUN_VAN_WINDEN(
      "after Van den Berg, Braun and van Winden 2001",
      DefinitionTrait.PROXIMITY,
      DefinitionTrait.INTERCONNECTION,
      DefinitionTrait.SPECIALISATION);

  private final String label;
  private final ImmutableSet<DefinitionTrait> traits;

  ClusterDefinition(String label, DefinitionTrait... traits) {
    this.label = label;
    this.traits = ImmutableSet.copyOf(traits);
  }

  /** The marks that the definition names, each once. */
  public ImmutableSet<DefinitionTrait> traits() {
    return traits;
  }

  @Override
  public String label() {
    return label;
  }
}
