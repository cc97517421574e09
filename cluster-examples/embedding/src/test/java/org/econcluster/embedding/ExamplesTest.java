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

  @Test
  void theThreeApproachesAreAskedOfEveryCellOfColorado() {
    assertThat(Printed.by(out -> ThreeApproaches.run(Cases.file("colorado"), out)))
        .isEqualTo(
            """
            5760 cells
            agglomeration approach: 0 found, 0 not found, 5760 open
              4881 wait for: At least one coefficient reaches the cut-off
              879 wait for: The resource base is complete
            competitiveness approach: 0 found, 0 not found, 5760 open
              5760 wait for: Four of the five criteria of a potential cluster hold
            techno-economic approach: 0 found, 0 not found, 5760 open
              5760 wait for: Strong links connect the industry with enough others
            """);
  }
}
