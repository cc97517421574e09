package org.econcluster.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import org.junit.jupiter.api.Test;

final class SpecialEconomicZoneTest {

  private static SpecialEconomicZone.Builder burabay() {
    return SpecialEconomicZone.builder().id("BURABAY").name("Burabay");
  }

  @Test
  void aZoneIsActiveFromItsFirstYearToItsLast() {
    SpecialEconomicZone zone = burabay().start(Year.of(2008)).end(Year.of(2017)).build();

    assertThat(zone.activeOn(Year.of(2007))).isEqualTo(ZoneActivity.NOT_YET);
    assertThat(zone.activeOn(Year.of(2008))).isEqualTo(ZoneActivity.ACTIVE);
    assertThat(zone.activeOn(Year.of(2017))).isEqualTo(ZoneActivity.ACTIVE);
    assertThat(zone.activeOn(Year.of(2018))).isEqualTo(ZoneActivity.LAPSED);
  }

  @Test
  void anUnknownEndLeavesLaterYearsUnknown() {
    SpecialEconomicZone zone = burabay().start(Year.of(2003)).build();

    assertThat(zone.activeOn(Year.of(2002))).isEqualTo(ZoneActivity.NOT_YET);
    assertThat(zone.activeOn(Year.of(2003))).isEqualTo(ZoneActivity.UNKNOWN);
  }

  @Test
  void anUnknownStartStillTellsThatAZoneLapsed() {
    SpecialEconomicZone zone = burabay().end(Year.of(2017)).build();

    assertThat(zone.activeOn(Year.of(2017))).isEqualTo(ZoneActivity.UNKNOWN);
    assertThat(zone.activeOn(Year.of(2018))).isEqualTo(ZoneActivity.LAPSED);
  }

  @Test
  void aPeriodMustNotEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> burabay().start(Year.of(2018)).end(Year.of(2017)).build())
        .withMessage("The end (2017) of zone BURABAY must not be before its start (2018).");
    assertThat(burabay().start(Year.of(2017)).end(Year.of(2017)).build()).isNotNull();
  }

  @Test
  void membersAreNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> burabay().putMembers(ParkMemberStatus.DESIGN, -1).build())
        .withMessage("The members (-1) of zone BURABAY that are at DESIGN must not be negative.");
  }
}
