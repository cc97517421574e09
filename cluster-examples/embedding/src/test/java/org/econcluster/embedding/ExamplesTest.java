package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs every example and reads what it prints. */
final class ExamplesTest {

  @Test
  void theSixLinesSayThatAlmatySpecialisesInFood() {
    assertThat(Printed.by(out -> FirstAssessment.run(Cases.file("almaty-food"), out)))
        .startsWith(
            """
            Optional[FULL]
            [LATENT, POTENTIAL, STEADY, STRONG]
            [LIBERAL, MIXED, DIRIGIST]
            Food industry of Almaty region
            """);
  }

  @Test
  void aCaseBuiltInCodeIsAssessedLikeOneFromAFile() {
    assertThat(Printed.by(CaseInCode::run))
        .isEqualTo(
            """
            location quotient 7.5
            type [STEADY]
            stage [EMERGING, DEVELOPING, TRANSFORMATION]
            instruments [OUTREACH]
            """);
  }

  @Test
  void aSuppositionNarrowsTheTypesThatArePossible() {
    assertThat(Printed.by(out -> WhatIf.run(Cases.file("almaty-fruit-vegetables"), out)))
        .isEqualTo(
            """
            as told: [LATENT, POTENTIAL, STEADY, STRONG]
            if that were all: [STEADY]
            """);
  }

  @Test
  void aClusterIsFollowedOverYearsRankedAndPutToTheTest() {
    assertThat(
            Printed.by(
                out ->
                    YearsAndRankings.run(
                        Cases.file("styria-automotive"), Cases.file("almaty-food"), out)))
        .isEqualTo(
            """
            2009 trend of the quotient settled
              because of SPEC-070
            2009 portfolio quadrant settled
              because of SPEC-080
            2009 phase by growth and variety settled
              because of LIFE-210
            2009 pitfall of self-sufficiency settled
              because of PIT-052
            2010 life cycle settled
              because of KEY-060
            1 to 1 almaty-food
            2 to 2 styria-automotive
            almaty-food moved: false, other []
            styria-automotive moved: false, other [location-quotient]
            1.0
            """);
  }

  @Test
  void everyCountyAndIndustryOfColoradoIsAssessed() {
    assertThat(Printed.by(out -> EveryCountyAndIndustry.run(Cases.file("colorado"), out)))
        .isEqualTo(
            """
            3742 counties and industries
            by the location quotient
              not specialised: 1226
              open, since jobs are withheld: 1637
              specialised: 879
            market specialisation
              open: 3742
            highest quotients
              industry 212 in county 08081: 74.07
              industry 112 in county 08011: 70.25
              industry 112 in county 08125: 67.8
              industry 113 in county 08057: 67.47
              industry 112 in county 08057: 62.75
              industry 115 in county 08105: 62.4
              industry 112 in county 08095: 62.11
              industry 112 in county 08063: 46.27
              industry 211 in county 08103: 43.58
              industry 115 in county 08109: 39.3
            """);
  }
}
