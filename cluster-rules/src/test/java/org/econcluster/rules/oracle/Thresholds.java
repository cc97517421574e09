package org.econcluster.rules.oracle;

/** The numbers of the rulebook as constants; a test pins them to the parameters of the pack. */
final class Thresholds {

  static final double CUT_OFF = 1.0;
  static final double STAR_QUOTIENT = 2.0;
  static final double TOP_SHARE = 0.1;
  static final double STAR_JOBS = 1000;
  static final double SIGNIFICANCE = 1.0;
  static final double TREND_TOLERANCE = 0.02;
  static final double QUADRANT_LEVEL = 1.25;
  static final double QUADRANT_CHANGE = 0.0;

  static final double AGGLOMERATION_QUOTIENT = 1.25;
  static final double AGGLOMERATION_COMPANIES = 10;
  static final double LINKED_SHARE = 0.2;
  static final double ENTRY_RATE = 0.05;
  static final double GROWTH = 0.0;
  static final double ONE = 1;
  static final double CRITICAL_MASS = 0.5;
  static final double EXTERNAL_TIES = 0.1;
  static final double DECLINE = -0.03;
  static final double CONNECTED_SHARE = 0.5;
  static final double CHAIN_COVERAGE = 0.8;
  static final double RIVALS = 3;
  static final double CONCENTRATION = 0.25;
  static final double INTERACTION = 0.5;
  static final double SUSTAINED_QUOTIENT = 1.0;
  static final double PHASE_GROWTH = 0.02;
  static final double PHASE_SHRINKING = -0.02;
  static final double PHASE_VARIETY = 0.0;

  static final double CONCENTRATED_PER_HEAD = 1.25;
  static final double MEMBERS = 15;
  static final double CATEGORIES = 2;
  static final double COOPERATION = 0.2;
  static final double AGE = 5;
  static final double INNOVATING = 0.25;
  static final double RESEARCH_TIES = 0.1;
  static final double OWNER_SHARE = 0.75;

  static final double STRONG = 5;
  static final double LEAD = 0;
  static final double COVERAGE = 0.5;
  static final double INFLUENCE = 0;

  static final double INCOME_FIRST_TRANSITION = 2000;
  static final double INCOME_EFFICIENCY = 3000;
  static final double INCOME_SECOND_TRANSITION = 9000;
  static final double INCOME_INNOVATION = 17000;
  static final double RAW_EXPORTS = 0.7;

  static final double REGION_SHARE = 0.25;
  static final double ONE_PRODUCT = 1;
  static final double INWARD = -0.5;
  static final double SLOW_TURNOVER = 0.02;
  static final double MODERATE_CONCENTRATION = 0.15;
  static final double NO_CHANGE = 0;
  static final double LOSS = -0.02;

  static final double SME_JOBS = 0.5;
  static final double ONE_REGION = 1;
  static final double LOOSE_TIES = 0.1;
  static final double PREDOMINANT = 0.5;

  static final double LARGEST_EMPLOYER = 0.25;
  static final double EMPLOYERS = 0.25;
  static final double EMPLOYER_BUDGET = 0.25;

  static final double DIRIGIST = 0.33;
  static final double LIBERAL = -0.33;
  static final double WEAK = 3.5;
  static final double FIRM_TURNOVER = 0.01;
  static final int MODEL_DIRIGIST = 2;
  static final int MODEL_LIBERAL = -2;
  static final double ISOLATION = -0.8;
  static final double ANY_TIES = 0.0;

  static final double ANY = 1;
  static final double KM_PER_CROSSING_EUROPE = 52.6;
  static final double KM_PER_CROSSING_ASIA = 145.2;
  static final double INDUSTRY_SHARE = 0.3;
  static final double LEADER = 0.75;
  static final double TRAILING = 0.25;
  static final double RANK_STABILITY = 0.8;
  static final double COMMUTERS = 1000;
  static final double ONE_WAY = 0.5;
  static final double ONE_WAY_IN = -0.5;
  static final double GAP = 1.5;
  static final double CONVERGENCE = 0;
  static final double SETTLED = 0.05;
  static final double SLIGHTLY_OPEN = 1;
  static final double FREELY_PASSED = 3;
  static final double TRADE_INTENSITY = 1;
  static final double COMPLEMENTARITY = 0.5;

  static final double ATTRACTIVE = 3.5;
  static final double CAPACITY = 0.7;
  static final double RISE = 0;
  static final double REFERENCE_WAGE = 1;
  static final double ANY_SALE = 0;
  static final double UPSTREAM = 1;
  static final double LEVEL_OF_NATION = 1;
  static final double MIDDLE_SCORE = 4;
  static final double WIDE_RANGE = 3;
  static final double MEAN_LINKAGE = 1;
  static final double STRONG_PAIR = 0.1;
  static final double COMPONENT = 3;
  static final double SUPPORT_KINDS = 2;
  static final double ZONE_LAST_YEAR = 0;
  static final double ZONE_NOTICE = 3;

  static final double SYNERGY_RISE = 0.0;
  static final int SYNERGY_AREAS = 3;
  static final double FORECAST = 0.0;

  static final double GOOD_SCORE = 5;
  static final double OWN_JOBS = 1000;
  static final double OTHER_JOBS = 50_000;
  static final double PLANT_SIZE = 250;

  private Thresholds() {}
}
