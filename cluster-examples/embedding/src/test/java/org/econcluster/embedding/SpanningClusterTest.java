package org.econcluster.embedding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.econcluster.casefile.CaseFile;
import org.econcluster.crossborder.ReferenceBase;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profiles;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.junit.jupiter.api.Test;

/** A cluster on both sides of a border by its three bases, in Eurostat's numbers. */
final class SpanningClusterTest {

  /** Persons in motor vehicles and in all ten sections, in both regions together and each area. */
  private static final double SHARE = (10_573.0 + 38_869) / (488_679 + 396_417);

  private static final double AUSTRIA = 30_738.0 / 2_689_075;
  private static final double GERMANY = 924_459.0 / 27_256_608;
  private static final double BOTH = (30_738.0 + 924_459) / (2_689_075 + 27_256_608);

  private final ClusterCase read = CaseFile.read(Cases.file("upper-austria-lower-bavaria"));

  @Test
  void theCaseIsComparedWithBothCountriesTogether() {
    assertThat(read.referenceBase()).isEqualTo(ReferenceBase.UNION);
    assertThat(quotient(read)).isCloseTo(SHARE / BOTH, within(1e-12));
    assertThat(requireNonNull(Profiles.evidence(read).get("location-quotient")).parts())
        .extracting(Part::name)
        .endsWith("C29 in AT+DE", "all industries in AT+DE");
  }

  @Test
  void bySmallAustriaItLooksThreeTimesAsSpecialisedAsByLargeGermany() {
    double byOwn = quotient(read.onBase(ReferenceBase.OWN_COUNTRY));
    double byPartner = quotient(read.onBase(ReferenceBase.PARTNER_COUNTRY));

    assertThat(byOwn).isCloseTo(SHARE / AUSTRIA, within(1e-12)).isCloseTo(4.89, within(0.005));
    assertThat(byPartner).isCloseTo(SHARE / GERMANY, within(1e-12)).isCloseTo(1.65, within(0.005));
    assertThat(quotient(read)).isCloseTo(1.75, within(0.005)).isBetween(byPartner, byOwn);
  }

  @Test
  void noTwoResultsBearTheSameName() {
    Assessor assessor = Assessor.standard();

    assertThat(Arrays.stream(ReferenceBase.values()).map(read::onBase).map(assessor::assess))
        .extracting(Assessment::subject)
        .containsExactly(
            "Motor vehicles in Upper Austria and Lower Bavaria",
            "Motor vehicles in Upper Austria and Lower Bavaria (by the partner country)",
            "Motor vehicles in Upper Austria and Lower Bavaria (by the union of both countries)");
  }

  private static double quotient(ClusterCase clusterCase) {
    IndicatorValue value = Profiles.of(clusterCase).find("location-quotient").orElseThrow();
    assertThat(value.isExact()).isTrue();
    return value.low();
  }
}
