package org.econcluster.rules.oracle;

/** The measurements that the rulebook speaks of, numbered; each with the range that it can have. */
enum Input {
  OUTPUT_QUOTIENT("output-quotient", 0, Double.POSITIVE_INFINITY),
  LOCATION_QUOTIENT("location-quotient", 0, Double.POSITIVE_INFINITY),
  PER_CAPITA_QUOTIENT("per-capita-quotient", 0, Double.POSITIVE_INFINITY),
  FIRST_QUOTIENT("location-quotient-first", 0, Double.POSITIVE_INFINITY),
  QUOTIENT_LOWER_BOUND("location-quotient-lower-bound", 0, Double.POSITIVE_INFINITY),
  LOWEST_QUOTIENT_OF_3Y("location-quotient-lowest-of-3y", 0, Double.POSITIVE_INFINITY),
  JOBS("employment", 0, Double.POSITIVE_INFINITY),
  SIZE_RANK("size-rank-share", 0, 1),
  FOCUS_RANK("focus-rank-share", 0, 1),
  COMPANIES("company-count", 0, Double.POSITIVE_INFINITY),
  MEMBERS("member-count", 0, Double.POSITIVE_INFINITY),
  CATEGORIES("category-count", 0, 6),
  LINKED("linked-share", 0, 1),
  LARGEST_PART("largest-connected-share", 0, 1),
  PART_WITHOUT_CORE("connected-share-without-core", 0, 1),
  HORIZONTAL("horizontal-share", 0, 1),
  EXTERNAL_TIES("external-tie-share", 0, 1),
  EXTERNAL_INTERNAL("external-internal-index", -1, 1),
  RESEARCH_LINKED("research-linked-share", 0, 1),
  CHAIN("value-chain-coverage", 0, 1),
  RIVALS("rival-count", 0, Double.POSITIVE_INFINITY),
  HHI("firm-concentration", 0, 1),
  LARGEST_OWNER("largest-owner-share", 0, 1),
  ENTRY("entry-rate", 0, Double.POSITIVE_INFINITY),
  EXIT("exit-rate", 0, 1),
  ACTOR_GROWTH("actor-growth", -1, Double.POSITIVE_INFINITY),
  TIE_GROWTH("tie-growth", -1, Double.POSITIVE_INFINITY),
  INSTITUTIONS("cooperation-institutions", 0, Double.POSITIVE_INFINITY),
  LABELS("shared-labels", 0, Double.POSITIVE_INFINITY),
  SPIN_OFFS("spin-offs", 0, Double.POSITIVE_INFINITY),
  JOINT_VENTURES("joint-ventures", 0, Double.POSITIVE_INFINITY),
  FORMERLY_MATURE("formerly-mature", 0, 1),
  EMPLOYMENT_GROWTH("employment-growth", -1, Double.POSITIVE_INFINITY),
  BEST_YEAR_OF_3("employment-growth-best-of-3y", -1, Double.POSITIVE_INFINITY),
  PRODUCT_CHANGE("product-change", 0, 1),
  VARIETY_CHANGE("heterogeneity-change", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
  AGE("cluster-age", 0, Double.POSITIVE_INFINITY),
  INNOVATING("innovating-share", 0, 1),
  FACTORS("diamond-factor-conditions", 1, 7),
  DEMAND("diamond-demand-conditions", 1, 7),
  RELATED("diamond-related-supporting", 1, 7),
  RIVALRY("diamond-strategy-structure-rivalry", 1, 7),
  INFRASTRUCTURE("diamond-infrastructure", 1, 7),
  TRANSITION("transition-economy", 0, 1),
  PILOT("pilot-cluster", 0, 1),
  PRIVATE_INITIATORS("private-initiators", 0, 1),
  PUBLIC_INITIATORS("public-initiators", 0, 1),
  STRATEGY_CHANGE("strategy-change", 0, 1),
  POLICY_PRIORITIES("policy-priorities", -1, 1),
  POLICY_INFRASTRUCTURE("policy-infrastructure", -1, 1),
  POLICY_FINANCE("policy-region-and-finance", -1, 1),
  POLICY_CENTRE("policy-role-of-centre", -1, 1),
  POLICY_PLAYERS("policy-main-players", -1, 1),
  POLICY_INSTRUMENTS("policy-instruments", -1, 1),
  CROSSES_BORDER("crosses-border", 0, 1);

  final String indicator;
  final double lowest;
  final double highest;

  Input(String indicator, double lowest, double highest) {
    this.indicator = indicator;
    this.lowest = lowest;
    this.highest = highest;
  }
}
