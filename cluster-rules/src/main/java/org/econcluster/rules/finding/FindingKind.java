package org.econcluster.rules.finding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.econcluster.Labelled;
import org.econcluster.cluster.AgglomerationSource;
import org.econcluster.cluster.AustrianCategory;
import org.econcluster.cluster.ClusterCategory;
import org.econcluster.cluster.ClusterDefinition;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.CompetitivenessStage;
import org.econcluster.cluster.ControlArea;
import org.econcluster.cluster.DefinitionTrait;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.EconomyOfAgglomeration;
import org.econcluster.cluster.ErmishinaStage;
import org.econcluster.cluster.HardAdvantage;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.cluster.InnovationCondition;
import org.econcluster.cluster.InnovativeClusterAdvantage;
import org.econcluster.cluster.InputOutputLimit;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.cluster.PolicyModel;
import org.econcluster.cluster.PotentialClusterCriterion;
import org.econcluster.cluster.ResourceFactor;
import org.econcluster.cluster.TerritorialModel;
import org.econcluster.crossborder.BorderlandType;
import org.econcluster.crossborder.CapacityArea;
import org.econcluster.crossborder.CooperationForm;
import org.econcluster.crossborder.CooperationLevel;
import org.econcluster.crossborder.IntegrationMode;
import org.econcluster.crossborder.StrategicArea;
import org.econcluster.crossborder.StrategyAspect;
import org.econcluster.crossborder.TouristClusterBenefit;
import org.econcluster.crossborder.TouristResearchLevel;
import org.econcluster.programme.InvestmentPhase;
import org.econcluster.programme.PolicyProblem;
import org.econcluster.programme.SelectionCriterion;
import org.econcluster.programme.SynergyArea;
import org.econcluster.programme.SynergyIndicator;

/** The closed list of what a rule may conclude about. */
public enum FindingKind implements Labelled {
  /** The bases on which the region is specialised. */
  SPEC_SIGNAL("SPEC.signal", "specialised", SpecialisationSignal.class, Form.SEVERAL),
  /** Whether the industry is one of market specialisation. */
  SPEC_MARKET("SPEC.market", "market specialisation", MarketSpecialisation.class, Form.GRADE),
  /** The stars of the European Cluster Observatory. */
  SPEC_STAR("SPEC.star", "observatory stars", Star.class, Form.SEVERAL),
  /** Whether the specialisation stands out from chance. */
  SPEC_SIGNIFICANCE("SPEC.significance", "significance", Significance.class, Form.ONE),
  /** Where the quotient went. */
  SPEC_TREND("SPEC.trend", "trend of the quotient", Trend.class, Form.GRADE),
  /** Level and change of the quotient together. */
  SPEC_QUADRANT("SPEC.quadrant", "portfolio quadrant", Quadrant.class, Form.ONE),

  /** The stage of the life cycle. */
  LIFE_STAGE("LIFE.stage", "stage of the life cycle", LifeCycleStage.class, Form.GRADE),
  /** The type by the life cycle. */
  LIFE_TYPE("LIFE.type", "type of cluster", ClusterType.class, Form.GRADE),
  /** Whether a fragmented structure develops intensively. */
  LIFE_PACE("LIFE.pace", "pace of development", DevelopmentPace.class, Form.GRADE),
  /** The phase by growth and variety. */
  LIFE_PHASE("LIFE.phase", "phase by growth and variety", GrowthPhase.class, Form.ONE),
  /** The stages in which clusters of this type are expected. */
  LIFE_EXPECTED_STAGE(
      "LIFE.expected-stage", "stage expected of the type", LifeCycleStage.class, Form.SEVERAL),

  /** Whether the activity is concentrated. */
  KEY_CONCENTRATION("KEY.concentration", "geographic concentration", Presence.class, Form.GRADE),
  /** Whether the region is specialised; the way there is that of {@link #SPEC_MARKET}. */
  KEY_SPECIALISATION("KEY.specialisation", "specialisation", Presence.class, Form.ONE),
  /** Whether there are many actors of several kinds. */
  KEY_ACTORS("KEY.actors", "many actors", Presence.class, Form.GRADE),
  /** Whether members compete and cooperate. */
  KEY_COMPETITION_COOPERATION(
      "KEY.competition-cooperation", "competition and cooperation", Presence.class, Form.GRADE),
  /** Whether there is a critical mass. */
  KEY_CRITICAL_MASS("KEY.critical-mass", "critical mass", Presence.class, Form.GRADE),
  /** Whether the cluster lasts, as something with a life cycle. */
  KEY_LIFE_CYCLE("KEY.life-cycle", "life cycle", Presence.class, Form.GRADE),
  /** Whether members innovate. */
  KEY_INNOVATIVENESS("KEY.innovativeness", "innovativeness", Presence.class, Form.GRADE),
  /** Whether one owner holds most of the activity. */
  KEY_OWNERSHIP("KEY.ownership", "ownership", Ownership.class, Form.ONE),

  /** How strong factor conditions are. */
  DIAM_FACTOR_CONDITIONS(
      "DIAM.factor-conditions", "factor conditions", DeterminantStrength.class, Form.GRADE),
  /** How strong home demand is. */
  DIAM_DEMAND_CONDITIONS(
      "DIAM.demand-conditions", "demand conditions", DeterminantStrength.class, Form.GRADE),
  /** How strong suppliers and related industries are. */
  DIAM_RELATED_SUPPORTING(
      "DIAM.related-supporting",
      "related and supporting industries",
      DeterminantStrength.class,
      Form.GRADE),
  /** How strong strategy, structure and rivalry are. */
  DIAM_STRATEGY_STRUCTURE_RIVALRY(
      "DIAM.strategy-structure-rivalry",
      "strategy, structure and rivalry",
      DeterminantStrength.class,
      Form.GRADE),
  /** The determinants that no other scores below; several where scores are equal. */
  DIAM_BOTTLENECK(
      "DIAM.bottleneck", "bottleneck of the diamond", DiamondDeterminant.class, Form.SEVERAL),
  /** The determinants whose score rests on few sub-factors. */
  DIAM_THIN_EVIDENCE(
      "DIAM.thin-evidence", "scored on thin evidence", DiamondDeterminant.class, Form.SEVERAL),
  /** What chance and government do to the diamond. */
  DIAM_MODIFIER("DIAM.modifier", "chance and government", DiamondModifier.class, Form.SEVERAL),
  /** The determinants that are weak at home and strong on the other side of the border. */
  DIAM_MADE_UP_ACROSS_BORDER(
      "DIAM.made-up-across-border",
      "made up for across the border",
      DiamondDeterminant.class,
      Form.SEVERAL),
  /** The determinants that are weak on both sides of the border. */
  DIAM_WEAK_ON_BOTH_SIDES(
      "DIAM.weak-on-both-sides",
      "weak on both sides of the border",
      DiamondDeterminant.class,
      Form.SEVERAL),

  /** The stage of competitiveness by income per head alone. */
  COMP_STAGE_BY_INCOME(
      "COMP.stage-by-income",
      "stage of competitiveness by income",
      CompetitivenessStage.class,
      Form.GRADE),
  /** The stage of competitiveness by income per head and raw exports. */
  COMP_STAGE("COMP.stage", "stage of competitiveness", CompetitivenessStage.class, Form.GRADE),
  /** Whether income and raw exports place the economy at the same stage. */
  COMP_AGREEMENT("COMP.agreement", "income and raw exports", StageAgreement.class, Form.ONE),

  /** Whether the region hangs on one product of the cluster. */
  PIT_VULNERABILITY(
      "PIT.vulnerability", "pitfall of vulnerability", PitfallLevel.class, Form.GRADE),
  /** Whether members look inward. */
  PIT_ISOLATION("PIT.isolation", "pitfall of isolation", PitfallLevel.class, Form.GRADE),
  /** Whether structures are set. */
  PIT_INFLEXIBILITY(
      "PIT.inflexibility", "pitfall of inflexibility", PitfallLevel.class, Form.GRADE),
  /** Whether competitive pressure goes. */
  PIT_REDUCED_COMPETITION(
      "PIT.reduced-competition", "pitfall of reduced competition", PitfallLevel.class, Form.GRADE),
  /** Whether the cluster loses ground and does not answer. */
  PIT_SELF_SUFFICIENCY(
      "PIT.self-sufficiency", "pitfall of self-sufficiency", PitfallLevel.class, Form.GRADE),
  /** Whether the cluster wears out its social fabric. */
  PIT_DOMESTIC_RECESSION(
      "PIT.domestic-recession", "pitfall of domestic recession", PitfallLevel.class, Form.GRADE),

  /** Whether nearness or the industry holds the cluster together. */
  KIND_CATEGORY("KIND.category", "category of cluster", ClusterCategory.class, Form.ONE),
  /** The category by what the cluster specialises in. */
  KIND_AUSTRIAN("KIND.austrian", "category by specialisation", AustrianCategory.class, Form.ONE),

  /** The models of territorial organisation whose features show. */
  TERR_MODEL("TERR.model", "model of the territory", TerritorialModel.class, Form.SEVERAL),
  /** The resource factors that a specialised industry has. */
  BASE_FACTOR("BASE.factor", "resource factors", ResourceFactor.class, Form.SEVERAL),
  /** The resource factors that a specialised industry lacks. */
  BASE_LACKING("BASE.lacking", "resource factors lacking", ResourceFactor.class, Form.SEVERAL),

  /** The areas in which a cluster can be acted on. */
  CTRL_AREA("CTRL.area", "areas of control", ControlArea.class, Form.SEVERAL),
  /** The areas in which a cluster cannot be acted on. */
  CTRL_LACKING("CTRL.lacking", "areas of control lacking", ControlArea.class, Form.SEVERAL),
  /** Whether the industry passes the three gates of the agglomeration approach. */
  CTRL_POTENTIAL("CTRL.potential", "clustering potential", ClusteringPotential.class, Form.GRADE),
  /** The gate at which the industry fails; none where it passes all. */
  CTRL_GATE("CTRL.failed-gate", "gate that fails", ErmishinaStage.class, Form.SEVERAL),

  /** The criteria of potential clusters that hold. */
  PORT_CRITERION(
      "PORT.criterion",
      "criteria of a potential cluster",
      PotentialClusterCriterion.class,
      Form.SEVERAL),
  /** What the five criteria add up to. */
  PORT_VERDICT("PORT.verdict", "verdict by five criteria", PorterVerdict.class, Form.GRADE),
  /** What a walk from the core finds absent. */
  PORT_ABSENT("PORT.absent", "absent on the walk from the core", WalkStop.class, Form.SEVERAL),

  /** How the industry is linked with the others. */
  LINK_ROLE("LINK.role", "role among industries", SectorRole.class, Form.ONE),
  /** Whether the industry is strongly linked with another one. */
  LINK_PAIR("LINK.pair", "strongly linked pair", Presence.class, Form.GRADE),
  /** Whether strong links make the industry part of an industrial cluster. */
  LINK_CLUSTER("LINK.cluster", "industrial cluster by flows", Presence.class, Form.GRADE),
  /** The limits of the method that show in this case. */
  LINK_LIMIT("LINK.limit", "limits of the flows", InputOutputLimit.class, Form.SEVERAL),

  /** The approaches that find a cluster. */
  AGRE_APPROACH(
      "AGRE.approach", "approaches in favour", IdentificationApproach.class, Form.SEVERAL),
  /** How many of the three approaches find a cluster. */
  AGRE_AGREEMENT("AGRE.agreement", "agreement of approaches", Agreement.class, Form.GRADE),
  /** Why an approach finds no cluster where another does. */
  AGRE_DISAGREEMENT("AGRE.disagreement", "reason to disagree", Disagreement.class, Form.SEVERAL),

  /** Who picks the priorities of the present policy. */
  POL_PRIORITIES("POL.priorities", "priorities of the policy", PolicyModel.class, Form.ONE),
  /** Who builds the infrastructure in the present policy. */
  POL_INFRASTRUCTURE(
      "POL.infrastructure", "infrastructure in the policy", PolicyModel.class, Form.ONE),
  /** Who decides on region and finance in the present policy. */
  POL_REGION_AND_FINANCE(
      "POL.region-and-finance", "region and finance in the policy", PolicyModel.class, Form.ONE),
  /** The role of the centre in the present policy. */
  POL_ROLE_OF_CENTRE("POL.role-of-centre", "role of the centre", PolicyModel.class, Form.ONE),
  /** The main players of the present policy. */
  POL_MAIN_PLAYERS("POL.main-players", "main players of the policy", PolicyModel.class, Form.ONE),
  /** The instruments of the present policy. */
  POL_INSTRUMENTS_USED(
      "POL.instruments-used", "instruments of the policy", PolicyModel.class, Form.ONE),
  /** The model of the present policy. */
  POL_PRESENT("POL.present", "present policy", PolicyModel.class, Form.ONE),
  /** The problems that a national policy has. */
  GOVN_PROBLEM("GOVN.problem", "problems of the policy", PolicyProblem.class, Form.SEVERAL),
  /** Reasons for the state to act. */
  POL_REASON_FOR_ACTION(
      "POL.reason-for-action", "reason for state action", StateActionReason.class, Form.SEVERAL),
  /** Reasons for a light hand. */
  POL_REASON_FOR_LIGHT_HAND(
      "POL.reason-for-light-hand", "reason for a light hand", LightHandReason.class, Form.SEVERAL),
  /** The model recommended for this cluster. */
  POL_MODEL("POL.model", "recommended policy", PolicyModel.class, Form.ONE),
  /** Recommended instruments. */
  POL_INSTRUMENT("POL.instrument", "instrument", PolicyInstrument.class, Form.SEVERAL),
  /** Warnings to policy makers. */
  POL_WARNING("POL.warning", "warning", PolicyWarning.class, Form.SEVERAL),

  /** Whether the two regions share a border. */
  XBOR_CONTACT("XBOR.contact", "contact", BorderContact.class, Form.ONE),
  /** How close together the crossings are. */
  XBOR_PERMEABILITY(
      "XBOR.permeability", "permeability of the border", BorderPermeability.class, Form.GRADE),
  /** The levels of cooperation that hold, each for itself. */
  XBOR_LEVEL_HELD("XBOR.level-held", "cooperation in", CooperationLevel.class, Form.SEVERAL),
  /** The highest level of cooperation whose lower levels hold too. */
  XBOR_LEVEL("XBOR.level", "level of cooperation", CooperationReached.class, Form.GRADE),
  /** The lowest level of cooperation that does not hold. */
  XBOR_BOTTLENECK(
      "XBOR.bottleneck", "bottleneck of cooperation", CooperationBottleneck.class, Form.ONE),
  /** The forms of cooperation. */
  XBOR_FORM("XBOR.form", "form of cooperation", CooperationForm.class, Form.SEVERAL),
  /** Whether the home side is industrially developed. */
  XBOR_HOME_INDUSTRY(
      "XBOR.home-industry", "industry of the home side", IndustrialDevelopment.class, Form.GRADE),
  /** Whether the partner side is industrially developed. */
  XBOR_PARTNER_INDUSTRY(
      "XBOR.partner-industry",
      "industry of the partner side",
      IndustrialDevelopment.class,
      Form.GRADE),
  /** The entrepreneurial potential of the home side. */
  XBOR_HOME_ENTERPRISE(
      "XBOR.home-enterprise",
      "small enterprise of the home side",
      EntrepreneurialClass.class,
      Form.GRADE),
  /** The entrepreneurial potential of the partner side. */
  XBOR_PARTNER_ENTERPRISE(
      "XBOR.partner-enterprise",
      "small enterprise of the partner side",
      EntrepreneurialClass.class,
      Form.GRADE),
  /** Whether the rank of the home side depends on weights. */
  XBOR_HOME_RANK("XBOR.home-rank", "rank of the home side", RankStability.class, Form.ONE),
  /** Whether the rank of the partner side depends on weights. */
  XBOR_PARTNER_RANK("XBOR.partner-rank", "rank of the partner side", RankStability.class, Form.ONE),
  /** Where the economy of the home side stands among its likes. */
  XBOR_HOME_ECONOMY(
      "XBOR.home-economy", "economy of the home side", EconomicStanding.class, Form.GRADE),
  /** Where the economy of the partner side stands among its likes. */
  XBOR_PARTNER_ECONOMY(
      "XBOR.partner-economy", "economy of the partner side", EconomicStanding.class, Form.GRADE),
  /** Whether the economic rank of the home side depends on weights. */
  XBOR_HOME_ECONOMIC_RANK(
      "XBOR.home-economic-rank", "economic rank of the home side", RankStability.class, Form.ONE),
  /** Whether the economic rank of the partner side depends on weights. */
  XBOR_PARTNER_ECONOMIC_RANK(
      "XBOR.partner-economic-rank",
      "economic rank of the partner side",
      RankStability.class,
      Form.ONE),
  /** What the home side brings to cooperation. */
  XBOR_POTENTIAL("XBOR.potential", "potential", BorderPotential.class, Form.GRADE),
  /** How the two sides grow together; at most one, none where none of the modes is there. */
  XBOR_INTEGRATION("XBOR.integration", "integration", IntegrationMode.class, Form.SEVERAL),
  /** How much the two sides have to do with each other. */
  XBOR_BORDERLAND("XBOR.borderland", "type of borderland", BorderlandType.class, Form.GRADE),
  /** How intensely the two sides trade. */
  XBOR_TRADE_INTENSITY("XBOR.trade-intensity", "trade intensity", TradeLevel.class, Form.GRADE),
  /** How well the trade of the two sides matches. */
  XBOR_TRADE_COMPLEMENTARITY(
      "XBOR.trade-complementarity", "trade complementarity", TradeLevel.class, Form.GRADE),
  /** The strategic areas of interaction. */
  XBOR_STRATEGIC_AREA("XBOR.strategic-area", "strategic area", StrategicArea.class, Form.SEVERAL),
  /** The areas in which capacity is to be built. */
  XBOR_CAPACITY_AREA("XBOR.capacity-area", "capacity area", CapacityArea.class, Form.SEVERAL),
  /** Potential by level of cooperation. */
  XBOR_READINESS("XBOR.readiness", "readiness for cooperation", ReadinessClass.class, Form.ONE),
  /** What cooperation can grow from. */
  XBOR_GROWTH_POINT("XBOR.growth-point", "growth point", GrowthPoint.class, Form.SEVERAL),
  /** What stands in the way of cooperation. */
  XBOR_IMPEDIMENT(
      "XBOR.impediment", "impediment to cooperation", CooperationImpediment.class, Form.SEVERAL),

  /** The level of research that is passed, with all before it. */
  TOUR_LEVEL("TOUR.level", "level of research", TouristLevelReached.class, Form.GRADE),
  /** What the levels of research that are passed have brought. */
  TOUR_OUTPUT("TOUR.output", "output of research", TouristResearchLevel.class, Form.SEVERAL),
  /** What the next level of research still needs. */
  TOUR_NEED("TOUR.need", "next level needs", TouristNeed.class, Form.SEVERAL),
  /** The aspects that the strategy has. */
  TOUR_ASPECT("TOUR.aspect", "aspect of the strategy", StrategyAspect.class, Form.SEVERAL),
  /** What the cluster brings, or is expected to bring. */
  TOUR_BENEFIT("TOUR.benefit", "benefit", TouristClusterBenefit.class, Form.SEVERAL),

  /** Whether the zone operates. */
  ZONE_ACTIVE("ZONE.active", "zone in operation", Presence.class, Form.GRADE),
  /** Whether the zone is for what the cluster does. */
  ZONE_MATCH("ZONE.match", "zone for what the cluster does", Presence.class, Form.GRADE),
  /** Whether the zone lies in or beside a region of the cluster. */
  ZONE_NEAR("ZONE.near", "zone in or beside the cluster's regions", Presence.class, Form.GRADE),
  /** What to do with zone and cluster. */
  ZONE_ADVICE("ZONE.advice", "advice on the zone", ZoneAdvice.class, Form.SEVERAL),
  /** Warnings to planners of zones. */
  ZONE_WARNING("ZONE.warning", "warning on zones", ZoneWarning.class, Form.SEVERAL),

  /** Areas that have risen since before the cluster began. */
  SYNE_AREA("SYNE.area", "area that rises", SynergyArea.class, Form.SEVERAL),
  /** Areas that have risen by more than in a reference region. */
  SYNE_AREA_BEYOND_REFERENCE(
      "SYNE.area-beyond-reference",
      "area that rises beyond the reference region",
      SynergyArea.class,
      Form.SEVERAL),
  /** Whether most areas rise together. */
  SYNE_SYNERGY("SYNE.synergy", "synergy", Presence.class, Form.GRADE),
  /** Whether most areas rise by more than in a reference region. */
  SYNE_SYNERGY_BEYOND_REFERENCE(
      "SYNE.synergy-beyond-reference",
      "synergy beyond the reference region",
      Presence.class,
      Form.GRADE),
  /** The phases that investment has passed through. */
  SYNE_INVESTMENT_PHASE(
      "SYNE.investment-phase", "phase of investment", InvestmentPhase.class, Form.SEVERAL),
  /** What is forecast above its last known figure. */
  SYNE_FORECAST("SYNE.forecast", "forecast to rise", SynergyIndicator.class, Form.SEVERAL),
  /** What the prediction interval of taxes admits. */
  SYNE_TAXES_OUTLOOK("SYNE.taxes-outlook", "outlook for taxes", Outlook.class, Form.GRADE),
  /** What the prediction interval of turnover admits. */
  SYNE_TURNOVER_OUTLOOK("SYNE.turnover-outlook", "outlook for turnover", Outlook.class, Form.GRADE),

  /** The definitions by which this is a cluster. */
  DEFN_DEFINITION("DEFN.definition", "a cluster", ClusterDefinition.class, Form.SEVERAL),
  /** Marks of definitions that are missing. */
  DEFN_MISSING_TRAIT(
      "DEFN.missing-trait", "missing mark of a cluster", DefinitionTrait.class, Form.SEVERAL),

  /** What pilots were chosen by. */
  SELE_CRITERION(
      "SELE.criterion", "criterion of selection", SelectionCriterion.class, Form.SEVERAL),
  /** Whether the cluster suits as a pilot. */
  SELE_PILOT("SELE.pilot", "fitness as a pilot", Presence.class, Form.GRADE),
  /** Marshall's sources of economies of agglomeration. */
  SELE_SOURCE(
      "SELE.source", "source of agglomeration economies", AgglomerationSource.class, Form.SEVERAL),
  /** Hoover's kinds of economies of agglomeration. */
  SELE_ECONOMY(
      "SELE.economy", "economy of agglomeration", EconomyOfAgglomeration.class, Form.SEVERAL),
  /** Hard advantages of concentration. */
  SELE_HARD_ADVANTAGE("SELE.hard-advantage", "hard advantage", HardAdvantage.class, Form.SEVERAL),
  /** Conditions for innovation. */
  SELE_INNOVATION_CONDITION(
      "SELE.innovation-condition",
      "condition for innovation",
      InnovationCondition.class,
      Form.SEVERAL),
  /** Advantages of innovative clusters. */
  SELE_INNOVATIVE_ADVANTAGE(
      "SELE.innovative-advantage",
      "advantage of an innovative cluster",
      InnovativeClusterAdvantage.class,
      Form.SEVERAL);

  /**
   * How many values of a kind one subject can have, and whether they are a ladder.
   *
   * <p>Of a ladder the nearest path to the next grade is told. Where a kind has order in it and is
   * no ladder, another path stands in:
   *
   * <ul>
   *   <li>The classes of readiness have two directions. The paths of {@link #XBOR_POTENTIAL} and of
   *       {@link #XBOR_LEVEL} lead along one each; that of the level is also the way past the
   *       bottleneck.
   *   <li>Stars are three tests side by side, and none comes before another. Each rests on one
   *       threshold of its own, whose distance its criterion tells.
   *   <li>Quadrants, phases and roles among industries cross two measures; of quadrants {@link
   *       #SPEC_MARKET} and {@link #SPEC_TREND} are the ladders.
   *   <li>How sure a finding is (significance, stability of a rank), how liberal a policy is, and
   *       whether two regions adjoin is nothing to climb.
   * </ul>
   */
  public enum Form {
    /** Any number of values, each for itself. */
    SEVERAL,
    /** Exactly one value; the values are no ladder. */
    ONE,
    /** Exactly one value out of an ascending order, as from absent to present. */
    GRADE
  }

  private static final ImmutableMap<String, FindingKind> BY_ID =
      Arrays.stream(values())
          .collect(ImmutableMap.toImmutableMap(FindingKind::id, Function.identity()));
  private static final ImmutableMap<Class<?>, FindingKind> BY_TYPE = onlyKindOfItsType();

  private final String id;
  private final String label;
  private final Class<? extends Enum<?>> type;
  private final Form form;
  private final ImmutableMap<String, Enum<?>> values;

  FindingKind(String id, String label, Class<? extends Enum<?>> type, Form form) {
    this.id = id;
    this.label = label;
    this.type = type;
    this.form = form;
    ImmutableMap.Builder<String, Enum<?>> byName = ImmutableMap.builder();
    for (Enum<?> constant : type.getEnumConstants()) {
      byName.put(constant.name(), constant);
    }
    this.values = byName.buildOrThrow();
  }

  /** Returns the kind with an id such as {@code LIFE.stage}. */
  public static Optional<FindingKind> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The ids of all kinds, in the order of declaration. */
  public static ImmutableList<String> ids() {
    return BY_ID.keySet().asList();
  }

  /**
   * Returns the kind of a value whose type only one kind has.
   *
   * @throws IllegalArgumentException if several kinds share the type, so that the kind must be said
   */
  public static FindingKind of(Enum<?> value) {
    FindingKind kind = BY_TYPE.get(value.getDeclaringClass());
    checkArgument(
        kind != null,
        "%s.%s does not tell of which kind it is.",
        value.getDeclaringClass().getSimpleName(),
        value);
    return kind;
  }

  /** The name by which rules refer to the kind, for example {@code LIFE.stage}. */
  public String id() {
    return id;
  }

  @Override
  public String label() {
    return label;
  }

  /** The enumeration of its values. */
  public Class<? extends Enum<?>> type() {
    return type;
  }

  /** How many values a subject can have. */
  public Form form() {
    return form;
  }

  /** Whether a subject has exactly one value. */
  public boolean isExclusive() {
    return form != Form.SEVERAL;
  }

  /**
   * The highest grade that a subject can strive for: the last value, but for the stages of the life
   * cycle, where transformation comes after maturity and is no goal.
   */
  public Enum<?> topGrade() {
    return this == LIFE_STAGE
        ? LifeCycleStage.MATURE
        : values.values().asList().get(values.size() - 1);
  }

  /** All values by name, in the order of their enumeration. */
  public ImmutableMap<String, Enum<?>> valuesByName() {
    return values;
  }

  /**
   * Returns the value with a name.
   *
   * @throws IllegalArgumentException if the kind has no such value
   */
  public Enum<?> value(String name) {
    Enum<?> value = values.get(name);
    checkArgument(value != null, "%s has no value %s.", id, name);
    return value;
  }

  private static ImmutableMap<Class<?>, FindingKind> onlyKindOfItsType() {
    Map<Class<?>, FindingKind> first = new LinkedHashMap<>();
    Map<Class<?>, Integer> count = new LinkedHashMap<>();
    for (FindingKind kind : values()) {
      first.putIfAbsent(kind.type, kind);
      count.merge(kind.type, 1, Integer::sum);
    }
    first.keySet().removeIf(type -> count.getOrDefault(type, 0) > 1);
    return ImmutableMap.copyOf(first);
  }
}
