package org.econcluster.rules.oracle;

import static org.econcluster.rules.oracle.HandWrittenSheet.at;
import static org.econcluster.rules.oracle.HandWrittenSheet.bit;
import static org.econcluster.rules.oracle.HandWrittenSheet.bitIf;
import static org.econcluster.rules.oracle.HandWrittenSheet.conclude;
import static org.econcluster.rules.oracle.HandWrittenSheet.has;
import static org.econcluster.rules.oracle.HandWrittenSheet.isThere;

import org.econcluster.cluster.AustrianCategory;
import org.econcluster.cluster.ClusterCategory;
import org.econcluster.cluster.ClusterDefinition;
import org.econcluster.cluster.DefinitionTrait;
import org.econcluster.cluster.TerritorialModel;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Presence;

/** KIND, TERR and DEFN: the kind of cluster, the model of its territory and the definitions. */
final class HandWrittenClassification {

  private HandWrittenClassification() {}

  /** Reads the concentration and the specialisation that KEY has concluded. */
  static void evaluate(double[] values, long[] concluded) {
    kind(values, concluded);
    territory(values, concluded);
    definitions(values, concluded);
  }

  private static void kind(double[] v, long[] concluded) {
    int marks = 0;
    marks += at(v, Input.SME_JOBS) >= Thresholds.SME_JOBS ? 1 : 0;
    marks += at(v, Input.REGIONS) <= Thresholds.ONE_REGION ? 1 : 0;
    marks += at(v, Input.TIE_DENSITY) <= Thresholds.LOOSE_TIES ? 1 : 0;
    marks += isThere(v, Input.URBANISED) ? 1 : 0;
    conclude(
        concluded,
        FindingKind.KIND_CATEGORY,
        marks >= 3 ? ClusterCategory.REGIONAL : ClusterCategory.INDUSTRIAL);
    long predominant =
        bitIf(predominates(v, Input.MANUFACTURING), AustrianCategory.INDUSTRIAL)
            | bitIf(predominates(v, Input.TECHNOLOGY), AustrianCategory.TECHNOLOGICAL)
            | bitIf(predominates(v, Input.EDUCATION), AustrianCategory.EDUCATIONAL)
            | bitIf(predominates(v, Input.EXPORT_SHARE), AustrianCategory.EXPORT)
            | bitIf(predominates(v, Input.SERVICES), AustrianCategory.SERVICES);
    conclude(
        concluded,
        FindingKind.KIND_AUSTRIAN,
        Long.bitCount(predominant) == 1 ? predominant : bit(AustrianCategory.MIXED));
  }

  private static boolean predominates(double[] v, Input share) {
    return at(v, share) >= Thresholds.PREDOMINANT;
  }

  private static void territory(double[] v, long[] concluded) {
    boolean mainEmployers =
        at(v, Input.LARGEST_EMPLOYER) >= Thresholds.LARGEST_EMPLOYER
            || at(v, Input.EMPLOYERS) >= Thresholds.EMPLOYERS;
    conclude(
        concluded,
        FindingKind.TERR_MODEL,
        bitIf(
                mainEmployers && at(v, Input.EMPLOYER_BUDGET) >= Thresholds.EMPLOYER_BUDGET,
                TerritorialModel.VERTICALLY_INTEGRATED)
            | bitIf(isThere(v, Input.FLEXIBLE), TerritorialModel.NETWORK));
  }

  private static void definitions(double[] v, long[] concluded) {
    boolean near = has(concluded, FindingKind.KEY_CONCENTRATION, Presence.PRESENT);
    boolean oneIndustry = isThere(v, Input.ONE_INDUSTRY);
    boolean relatedIndustries = isThere(v, Input.RELATED_INDUSTRIES);
    boolean similar = isThere(v, Input.SIMILAR_BUSINESS);
    boolean specialised = has(concluded, FindingKind.KEY_SPECIALISATION, Presence.PRESENT);
    boolean linked = at(v, Input.LINKED) >= Thresholds.LINKED_SHARE;
    boolean collaborating = at(v, Input.HORIZONTAL) >= Thresholds.INTERACTION;
    boolean chain = at(v, Input.CHAIN) >= Thresholds.CHAIN_COVERAGE;
    boolean institutions = isThere(v, Input.INSTITUTIONS);
    boolean large = at(v, Input.COMPANIES) >= Thresholds.AGGLOMERATION_COMPANIES;
    boolean synergy = isThere(v, Input.MEMBERS_SYNERGY);
    boolean competitive = isThere(v, Input.COMPETITIVE_BY_RELATIONS);
    conclude(
        concluded,
        FindingKind.DEFN_MISSING_TRAIT,
        bitIf(!near, DefinitionTrait.PROXIMITY)
            | bitIf(!oneIndustry, DefinitionTrait.SAME_INDUSTRY)
            | bitIf(!relatedIndustries, DefinitionTrait.RELATED_INDUSTRIES)
            | bitIf(!similar, DefinitionTrait.SIMILARITY)
            | bitIf(!specialised, DefinitionTrait.SPECIALISATION)
            | bitIf(!linked, DefinitionTrait.INTERCONNECTION)
            | bitIf(!collaborating, DefinitionTrait.COLLABORATION)
            | bitIf(!chain, DefinitionTrait.VALUE_CHAIN)
            | bitIf(!institutions, DefinitionTrait.INSTITUTIONS)
            | bitIf(!large, DefinitionTrait.SIZE)
            | bitIf(!synergy, DefinitionTrait.SYNERGY)
            | bitIf(!competitive, DefinitionTrait.COMPETITIVENESS));
    conclude(
        concluded,
        FindingKind.DEFN_DEFINITION,
        bitIf(near && linked && institutions, ClusterDefinition.PORTER)
            | bitIf(near && oneIndustry, ClusterDefinition.SWANN_PREVEZER_1996)
            | bitIf(near, ClusterDefinition.ENRIGHT)
            | bitIf(near && linked && synergy, ClusterDefinition.ROSENFELD)
            | bitIf(institutions && linked && competitive, ClusterDefinition.FESER)
            | bitIf(near && relatedIndustries && large, ClusterDefinition.SWANN_PREVEZER_1998)
            | bitIf(linked && chain, ClusterDefinition.ROELANDT_DEN_HERTOG)
            | bitIf(large && linked && collaborating, ClusterDefinition.SIMMIE_SENNETT)
            | bitIf(near && similar, ClusterDefinition.CROUCH_FARRELL)
            | bitIf(
                near && linked && specialised, ClusterDefinition.VAN_DEN_BERG_BRAUN_VAN_WINDEN));
  }
}
