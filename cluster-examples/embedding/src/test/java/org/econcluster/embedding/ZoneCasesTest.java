package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.embedding.Reasons.certainRules;
import static org.econcluster.embedding.Reasons.fired;
import static org.econcluster.embedding.Reasons.status;

import java.util.List;
import java.util.Set;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Presence;
import org.econcluster.rules.finding.ZoneAdvice;
import org.econcluster.rules.finding.ZoneWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones of Bozhko, Turgel and Sapanova, Table 1, in 2020. */
final class ZoneCasesTest {

  private static final Assessor ASSESSOR = Assessor.standard();

  @Test
  void saryarkaOperatesFitsAndLiesInTheRegionSoItMerges() {
    Assessment zone = assess("zone-saryarka");

    assertThat(zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).certain())
        .containsExactly(ZoneAdvice.MERGE);
    assertThat(zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).possible())
        .contains(ZoneAdvice.MERGE_FIRST);
    assertThat(zone.explanation().conclusions(FindingKind.ZONE_ADVICE))
        .flatExtracting(Conclusion::rules)
        .containsExactly("ZONE-040", "ZONE-070");
    assertThat(zone.verdicts(FindingKind.ZONE_WARNING, ZoneWarning.class).possible())
        .doesNotContain(ZoneWarning.LAPSED, ZoneWarning.LAPSING, ZoneWarning.NO_LIVE_ZONE);
  }

  @Test
  void burabayFitsButHasLapsed() {
    Assessment zone = assess("zone-burabay");

    assertThat(zone.verdicts(FindingKind.ZONE_ACTIVE, Presence.class).certain())
        .containsExactly(Presence.ABSENT);
    assertThat(zone.verdicts(FindingKind.ZONE_MATCH, Presence.class).certain())
        .containsExactly(Presence.PRESENT);
    assertThat(zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).possible()).isEmpty();
    assertThat(zone.verdicts(FindingKind.ZONE_WARNING, ZoneWarning.class).certain())
        .containsExactly(ZoneWarning.LAPSED);
    assertThat(zone.profile().find("zone-years-left"))
        .hasValueSatisfying(left -> assertThat(left.low()).isEqualTo(-3));
    assertThat(certainRules(zone, FindingKind.ZONE_ACTIVE)).containsExactly("ZONE-011");
    assertThat(certainRules(zone, FindingKind.ZONE_MATCH)).containsExactly("ZONE-020");
    assertThat(certainRules(zone, FindingKind.ZONE_WARNING)).containsExactly("ZONE-050");
  }

  /** That it ends soon is as true of a zone that has ended; where it lies would decide nothing. */
  @ParameterizedTest
  @CsvSource({
    "zone-operates, UNMET",
    "zone-matches, MET",
    "zone-near, UNKNOWN",
    "zone-lapsed, MET",
    "zone-ends-soon, MET",
    "zone-can-merge, UNMET"
  })
  void burabayCannotMergeBecauseItsPeriodIsOver(String criterion, Status status) {
    Assessment zone = assess("zone-burabay");

    assertThat(status(zone, criterion)).isEqualTo(status);
    assertThat(fired(zone, "ZONE-040")).isEqualTo(Certainty.EXCLUDED);
    assertThat(fired(zone, "ZONE-051")).isEqualTo(Certainty.EXCLUDED);
  }

  @Test
  void aMisprintedLastYearLeavesThePeriodOpen() {
    Assessment zone = assess("zone-innovation-technology-park");

    assertThat(zone.verdicts(FindingKind.ZONE_ACTIVE, Presence.class).certain()).isEmpty();
    assertThat(zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).certain()).isEmpty();
    assertThat(zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).possible())
        .containsExactly(ZoneAdvice.MERGE, ZoneAdvice.MERGE_FIRST);
    assertThat(zone.verdicts(FindingKind.ZONE_WARNING, ZoneWarning.class).certain()).isEmpty();
    assertThat(List.of("zone-operates", "zone-lapsed", "zone-ends-soon", "zone-can-merge"))
        .allSatisfy(criterion -> assertThat(status(zone, criterion)).isEqualTo(Status.UNKNOWN));
    assertThat(List.of("ZONE-010", "ZONE-011", "ZONE-040", "ZONE-050", "ZONE-051", "ZONE-070"))
        .allSatisfy(rule -> assertThat(fired(zone, rule)).isEqualTo(Certainty.POSSIBLE));
  }

  @Test
  void whereTheSourcesTellTheRegionALiveZoneMerges() {
    for (String name : List.of("zone-ontustik", "zone-khorgos")) {
      Assessment zone = assess(name);

      assertThat(zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).certain())
          .as(name)
          .containsExactly(ZoneAdvice.MERGE);
      assertThat(zone.explanation().conclusions(FindingKind.ZONE_NEAR))
          .flatExtracting(Conclusion::rules)
          .containsExactly("ZONE-030");
    }
  }

  /** Zones of which the match, the region or both are not told: a merger is possible. */
  @ParameterizedTest
  @CsvSource({
    "zone-aktau, false",
    "zone-astana-new-city, false",
    "zone-pavlodar, true",
    "zone-petrochemical-technopark, true",
    "zone-qyzyljar, false",
    "zone-taraz, true",
    "zone-technopolis, false",
    "zone-turkistan, true"
  })
  void aLiveZoneOfUnknownRegionMayMerge(String name, boolean matches) {
    Assessment zone = assess(name);

    assertThat(zone.verdicts(FindingKind.ZONE_ACTIVE, Presence.class).certain())
        .containsExactly(Presence.PRESENT);
    assertThat(zone.verdicts(FindingKind.ZONE_MATCH, Presence.class).certain())
        .isEqualTo(matches ? Set.of(Presence.PRESENT) : Set.of());
    assertThat(zone.verdicts(FindingKind.ZONE_NEAR, Presence.class).certain()).isEmpty();
    assertThat(zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).certain()).isEmpty();
    assertThat(zone.verdicts(FindingKind.ZONE_ADVICE, ZoneAdvice.class).possible())
        .contains(ZoneAdvice.MERGE);
    assertThat(zone.verdicts(FindingKind.ZONE_WARNING, ZoneWarning.class).certain()).isEmpty();
  }

  private static Assessment assess(String name) {
    return ASSESSOR.assess(CaseFile.read(Cases.file(name)));
  }
}
