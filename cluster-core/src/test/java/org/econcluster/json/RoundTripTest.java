package org.econcluster.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.econcluster.Labelled;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.DiamondScore;
import org.econcluster.cluster.PolicyFeatureScore;
import org.econcluster.crossborder.BorderRegionPair;
import org.econcluster.programme.DevelopmentCorporation;
import org.econcluster.programme.SpecialEconomicZone;
import org.junit.jupiter.api.Test;

/** What is written is read back as an equal value. */
final class RoundTripTest {

  private static <T> void roundTrips(T value, Class<T> type) {
    assertThat(ClusterJson.readText("value.json", ClusterJson.write(value), type)).isEqualTo(value);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void clusters(@ForAll("clusters") Cluster cluster) {
    roundTrips(cluster, Cluster.class);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void zones(@ForAll("zones") SpecialEconomicZone zone) {
    roundTrips(zone, SpecialEconomicZone.class);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void corporations(@ForAll("corporations") DevelopmentCorporation corporation) {
    roundTrips(corporation, DevelopmentCorporation.class);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void diamondScores(@ForAll("diamondScores") DiamondScore score) {
    roundTrips(score, DiamondScore.class);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void policyFeatureScores(@ForAll("policyFeatureScores") PolicyFeatureScore score) {
    roundTrips(score, PolicyFeatureScore.class);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void pairs(@ForAll("pairs") BorderRegionPair pair) {
    roundTrips(pair, BorderRegionPair.class);
  }

  @Test
  void everyConstantOfEveryLabelledEnumerationIsWrittenAsItsName() throws IOException {
    ImmutableList<Class<?>> types =
        ClassPath.from(RoundTripTest.class.getClassLoader())
            .getTopLevelClassesRecursive("org.econcluster")
            .stream()
            .<Class<?>>map(ClassPath.ClassInfo::load)
            .filter(type -> type.isEnum() && Labelled.class.isAssignableFrom(type))
            .collect(ImmutableList.toImmutableList());

    assertThat(types).hasSizeGreaterThan(60);
    for (Class<?> type : types) {
      for (Object constant : type.getEnumConstants()) {
        String text = ClusterJson.write(constant);
        assertThat(text).isEqualTo("\"" + ((Enum<?>) constant).name() + "\"\n");
        assertThat((Object) ClusterJson.mapper().readValue(text, type)).isEqualTo(constant);
      }
    }
  }

  @Provide
  Arbitrary<Cluster> clusters() {
    return DomainArbitraries.clusters();
  }

  @Provide
  Arbitrary<SpecialEconomicZone> zones() {
    return DomainArbitraries.zones();
  }

  @Provide
  Arbitrary<DevelopmentCorporation> corporations() {
    return DomainArbitraries.corporations();
  }

  @Provide
  Arbitrary<DiamondScore> diamondScores() {
    return DomainArbitraries.diamondScores();
  }

  @Provide
  Arbitrary<PolicyFeatureScore> policyFeatureScores() {
    return DomainArbitraries.policyFeatureScores();
  }

  @Provide
  Arbitrary<BorderRegionPair> pairs() {
    return DomainArbitraries.pairs();
  }
}
