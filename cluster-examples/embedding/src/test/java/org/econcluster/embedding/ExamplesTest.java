package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void theTableOfABorderSaysOfEachPairWhatIsLeftOpen() {
    Path pairs = Cases.FOLDER.resolve("border-pairs");

    assertThat(Printed.by(out -> BorderTable.run(pairs, "regions.json", out)))
        .isEqualTo(
            """
            pair                               level bottleneck potential readiness home economy   partner's      growth points
            Altai Krai and East Kazakhstan     open  open       high      4 of 8    10 of 12, 0.95 open           industry on both sides?, small enterprise?, trade?, complementary trade?
            Altai Krai and Pavlodar            open  open       high      4 of 8    10 of 12, 0.95 8 of 15, 1.00  industry on both sides?, small enterprise?, trade?, complementary trade?
            Altai Republic and East Kazakhstan open  open       low       4 of 8    12 of 12, 1.00 open           small enterprise?, trade?, complementary trade?
            Astrakhan and Atyrau               open  open       high      4 of 8    8 of 12, 0.49  1 of 15, 1.00  industry on both sides?, small enterprise?, trade?, complementary trade?
            Astrakhan and West Kazakhstan      open  open       high      4 of 8    8 of 12, 0.49  5 of 15, 0.49  industry on both sides?, small enterprise?, trade?, complementary trade?
            Chelyabinsk and Kostanay           open  open       high      4 of 8    3 of 12, 0.96  10 of 15, 0.94 industry on both sides?, small enterprise, trade?, complementary trade?
            Kurgan and Kostanay                open  open       low       4 of 8    11 of 12, 1.00 10 of 15, 0.94 small enterprise?, trade?, complementary trade?
            Kurgan and North Kazakhstan        open  open       low       4 of 8    11 of 12, 1.00 14 of 15, 0.94 small enterprise?, trade?, complementary trade?
            Novosibirsk and Pavlodar           open  open       high      4 of 8    5 of 12, 0.57  8 of 15, 1.00  small enterprise, trade?, complementary trade?
            Omsk and North Kazakhstan          open  open       high      4 of 8    4 of 12, 0.81  14 of 15, 0.94 industry on both sides?, small enterprise?, trade?, complementary trade?
            Omsk and Pavlodar                  open  open       high      4 of 8    4 of 12, 0.81  8 of 15, 1.00  industry on both sides?, small enterprise?, trade?, complementary trade?
            Orenburg and Aktobe                open  open       high      4 of 8    7 of 12, 1.00  9 of 15, 1.00  industry on both sides?, small enterprise?, trade?, complementary trade?
            Orenburg and Kostanay              open  open       high      4 of 8    7 of 12, 1.00  10 of 15, 0.94 industry on both sides?, small enterprise?, trade?, complementary trade?
            Orenburg and West Kazakhstan       open  open       high      4 of 8    7 of 12, 1.00  5 of 15, 0.49  industry on both sides?, small enterprise?, trade?, complementary trade?
            Samara and West Kazakhstan         open  open       high      4 of 8    2 of 12, 0.96  5 of 15, 0.49  industry on both sides?, small enterprise, trade?, complementary trade?
            Saratov and West Kazakhstan        open  open       high      4 of 8    8 of 12, 0.51  5 of 15, 0.49  industry on both sides?, small enterprise?, trade?, complementary trade?
            Tyumen and North Kazakhstan        open  open       high      4 of 8    1 of 12, 1.00  14 of 15, 0.94 industry on both sides?, small enterprise?, trade?, complementary trade?
            Volgograd and West Kazakhstan      open  open       high      4 of 8    6 of 12, 0.65  5 of 15, 0.49  industry on both sides?, small enterprise?, trade?, complementary trade?
            """);
  }

  @Test
  void aProgrammeOfZonesIsLookedAtInAYear() {
    assertThat(Printed.by(out -> ProgrammeInAYear.run(Cases.FOLDER, Year.of(2020), out)))
        .isEqualTo(
            """
            Programme of Kazakhstan in 2020
            not yet: none
            active: Saryarka, Aktau Sea Port, Pavlodar, National Petrochemical Industrial Technopark, \
            Chemical Park Taraz, Ontustik, Astana - New City, Qyzyljar, Khorgos Eastern Gates, \
            Turkistan, Astana - Technopolis
            lapsed: Burabay
            unknown: Innovation Technology Park
            merge: [Zone Khorgos Eastern Gates, Zone Ontustik, Zone Saryarka]
            may merge: [Zone Aktau Sea Port, Zone Astana - New City, \
            Zone Innovation Technology Park, Zone Pavlodar, \
            Zone National Petrochemical Industrial Technopark, Zone Qyzyljar, \
            Zone Chemical Park Taraz, Zone Astana - Technopolis, Zone Turkistan]
            clusters without a zone: []
            clusters that may be without: []
            regions in no corporation: [KZ-ALM, KZ-ALA]
            """);
  }

  @Test
  void laterZonesLapseAndClustersAreLeftWithoutOne() {
    assertThat(Printed.by(out -> ProgrammeInAYear.run(Cases.FOLDER, Year.of(2038), out)))
        .isEqualTo(
            """
            Programme of Kazakhstan in 2038
            not yet: none
            active: Qyzyljar, Turkistan, Astana - Technopolis
            lapsed: Saryarka, Aktau Sea Port, Pavlodar, National Petrochemical Industrial Technopark, \
            Chemical Park Taraz, Ontustik, Astana - New City, Khorgos Eastern Gates, Burabay
            unknown: Innovation Technology Park
            merge: []
            may merge: [Zone Innovation Technology Park, Zone Qyzyljar, Zone Astana - Technopolis, \
            Zone Turkistan]
            clusters without a zone: [Chemical, Metallurgical, Petrochemical, Textile and industrial, \
            Transport logistics]
            clusters that may be without: []
            regions in no corporation: [KZ-ALM, KZ-ALA]
            """);
  }

  @Test
  void aClusterIsFollowedOverYearsRankedAndPutToTheTest(@TempDir Path folder) {
    assertThat(
            Printed.by(
                out ->
                    YearsAndRankings.run(
                        Cases.file("styria-automotive"), Cases.file("almaty-food"), folder, out)))
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
            true, almaty-food
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
