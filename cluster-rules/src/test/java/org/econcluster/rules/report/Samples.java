package org.econcluster.rules.report;

import java.time.Year;
import java.util.List;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.InitiativeOrigin;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.cluster.PolicyFeature;
import org.econcluster.cluster.PolicyFeatureScore;
import org.econcluster.indicator.StatedIndicator;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessor;

/** Cases made up for the tests of the report; nothing in them is observed. */
final class Samples {

  private static final Assessor ASSESSOR = Assessor.standard();

  private Samples() {}

  /** A cluster of which much is known: actors, ties, diamond, policy and some quotients. */
  static ClusterCase rich() {
    return ClusterCase.builder()
        .id("fruit")
        .cluster(fruit())
        .describedYear(Year.of(2009))
        .addIndicators(
            StatedIndicator.of("location-quotient", 1.62, 2006, "Suinisheva2010"),
            StatedIndicator.of("output-quotient", 0.84, 2006, "Suinisheva2010"),
            StatedIndicator.builder()
                .indicator("per-capita-quotient")
                .low(0.9)
                .high(1.7)
                .source("Suinisheva2010")
                .build(),
            StatedIndicator.of("company-count", 24, "Suinisheva2010"),
            StatedIndicator.of("entry-rate", 0.08, "Suinisheva2010"),
            StatedIndicator.of("spin-offs", 2, "Suinisheva2010"))
        .addDiamond(
            score(DiamondDeterminant.FACTOR_CONDITIONS, 3.1),
            score(DiamondDeterminant.DEMAND_CONDITIONS, 4.5),
            score(DiamondDeterminant.STRATEGY_STRUCTURE_RIVALRY, 5.2))
        .addPresentPolicy(
            policy(PolicyFeature.PRIORITIES, 1),
            policy(PolicyFeature.INFRASTRUCTURE, 0.5),
            policy(PolicyFeature.REGION_AND_FINANCE, 1),
            policy(PolicyFeature.ROLE_OF_CENTRE, 0.5),
            policy(PolicyFeature.MAIN_PLAYERS, 1),
            policy(PolicyFeature.INSTRUMENTS, 0))
        .transitionEconomy(true)
        .build();
  }

  /** A cluster of which only the name is known. */
  static ClusterCase bare(String name) {
    return ClusterCase.of(Cluster.builder().name(name).build());
  }

  /** A subject of another kind of which only the name is known. */
  static ClusterCase bare(SubjectKind kind) {
    return ClusterCase.builder()
        .id("bare-" + kind.id())
        .cluster(Cluster.builder().name("Bare " + kind.label()).build())
        .subject(kind)
        .build();
  }

  /** A subject of which some indicators are stated exactly, named and valued by turns. */
  static ClusterCase stated(SubjectKind kind, Object... indicators) {
    ClusterCase.Builder stated =
        ClusterCase.builder()
            .id("stated-" + kind.id())
            .cluster(Cluster.builder().name("Stated " + kind.label()).build())
            .subject(kind);
    for (int i = 0; i < indicators.length; i += 2) {
      double value = ((Number) indicators[i + 1]).doubleValue();
      stated.addIndicators(StatedIndicator.of((String) indicators[i], value, "BorderPotential"));
    }
    return stated.build();
  }

  /** Two neighbours with high potential, an aspect of research and no agreement on services. */
  static ClusterCase border() {
    return stated(
        SubjectKind.BORDER,
        "home-industry-share-of-grp",
        0.4,
        "partner-industry-share-of-grp",
        0.2,
        "home-entrepreneurial-composite",
        0.9,
        "crossings",
        2,
        "joint-projects",
        0,
        "border-joint-ventures",
        0,
        "cross-border-contracts",
        0,
        "aspect-network",
        1);
  }

  /** A country with income of the second stage and raw exports that hold it one step lower. */
  static ClusterCase country() {
    return stated(
        SubjectKind.COUNTRY,
        "gdp-per-head",
        6_500,
        "raw-export-share",
        0.86,
        "problem-limited-tools",
        1,
        "problem-unreliable-data",
        0);
  }

  /** A cluster with changes beside a reference region, a forecast and phases of investment. */
  static ClusterCase synergy() {
    return stated(
        SubjectKind.CLUSTER,
        "change-taxes",
        0.1,
        "change-jobs",
        -0.2,
        "did-taxes",
        0.05,
        "forecast-taxes",
        0.1,
        "forecast-taxes-low",
        -0.1,
        "forecast-taxes-high",
        0.3,
        "investment-phase-growth",
        1);
  }

  /** A cluster with so many actors in a ring of ties around its core. */
  static ClusterCase crowd(int actors) {
    Cluster.Builder cluster = Cluster.builder().name("Crowd of " + actors).actorsComplete(true);
    ActorCategory[] categories = ActorCategory.values();
    for (int i = 0; i < actors; i++) {
      cluster.addActors(
          Actor.builder()
              .id("a" + i)
              .name("Member number " + i)
              .category(categories[i * i % categories.length])
              .core(i == 0)
              .inside(i % 7 != 3)
              .count(i % 5 == 4 ? 10 * i : 1)
              .build());
      if (i > 0) {
        cluster.addLinkages(
            tie("a0", "a" + i, i % 2 == 0 ? LinkageKind.VERTICAL : LinkageKind.HORIZONTAL));
      }
      if (i > 2) {
        cluster.addLinkages(tie("a" + i, "a" + (i - 2), LinkageKind.HORIZONTAL));
      }
    }
    return ClusterCase.of(cluster.build());
  }

  static AssessmentRecord record(ClusterCase clusterCase) {
    return AssessmentRecord.of(ASSESSOR.assess(clusterCase));
  }

  static List<AssessmentRecord> records() {
    return List.of(record(rich()), record(bare("Karaganda metallurgy")), record(crowd(30)));
  }

  private static Cluster fruit() {
    return Cluster.builder()
        .name("Processing of vegetables and fruits")
        .description("A sample for the tests of the report.")
        .addRegions(RegionCode.of("KZ-ALM"))
        .addActors(
            actor("core", "JSC PlodEks", ActorCategory.CORE_COMPANY).core(true).build(),
            actor("sellers", "Sales companies", ActorCategory.SUPPLIER_SERVICE).count(83).build(),
            actor("farms", "Farms", ActorCategory.SUPPLIER_SERVICE).count(12).build(),
            actor("institute", "Institute of fruit growing", ActorCategory.RESEARCH_EDUCATION)
                .build(),
            actor("union", "Union of processors", ActorCategory.NONPROFIT_PUBLIC).build(),
            actor("bank", "Development bank", ActorCategory.MARKET_INFRASTRUCTURE).build(),
            actor("buyer", "Foreign buyer", ActorCategory.CORE_COMPANY).inside(false).build())
        .addLinkages(
            tie("farms", "core", LinkageKind.VERTICAL),
            tie("core", "sellers", LinkageKind.VERTICAL),
            tie("core", "institute", LinkageKind.HORIZONTAL),
            tie("core", "union", LinkageKind.HORIZONTAL),
            tie("core", "buyer", LinkageKind.VERTICAL))
        .actorsComplete(true)
        .linkagesComplete(true)
        .initiative(ClusterInitiative.builder().addOrigins(InitiativeOrigin.GOVERNMENT).build())
        .build();
  }

  private static Actor.Builder actor(String id, String name, ActorCategory category) {
    Actor.Builder actor = Actor.builder();
    actor.id(id).name(name).category(category);
    return actor;
  }

  private static Linkage tie(String from, String to, LinkageKind kind) {
    return Linkage.builder().from(from).to(to).kind(kind).build();
  }

  private static DiamondScore score(DiamondDeterminant determinant, double score) {
    return DiamondScore.builder()
        .determinant(determinant)
        .score(score)
        .source("Suinisheva2010")
        .build();
  }

  private static PolicyFeatureScore policy(PolicyFeature feature, double score) {
    return PolicyFeatureScore.builder()
        .feature(feature)
        .score(score)
        .source("Suinisheva2010")
        .build();
  }
}
