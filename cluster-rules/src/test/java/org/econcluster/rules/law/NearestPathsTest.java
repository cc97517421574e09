package org.econcluster.rules.law;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.explanation.NearestPath;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.ProfileGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every graded conclusion tells the way to the next grade, of whatever subject it is drawn. */
final class NearestPathsTest {

  private static final long SEED = 20_201;
  private static final int PROFILES = 600;
  private static final Assessor ASSESSOR = Assessor.standard();

  /** The subjects of which a graded kind is concluded, and whether its path is there. */
  private static final Map<FindingKind, Tally> TALLIES = tallies();

  /** How often a kind was below its top grade, and how often it then had a path. */
  private static final class Tally {
    private int below;
    private int told;
    private Optional<Assessment> untold = Optional.empty();
  }

  @ParameterizedTest
  @MethodSource("graded")
  void aKindThatIsNotAtItsTopGradeHasAPath(FindingKind kind) {
    Tally tally = requireNonNull(TALLIES.get(kind));

    assertThat(tally.below).as("profiles below the top of %s", kind.id()).isGreaterThan(10);
    assertThat(tally.told)
        .as("%s, seed %s, %s", kind.id(), SEED, tally.untold.map(Assessment::profile))
        .isEqualTo(tally.below);
  }

  static Stream<FindingKind> graded() {
    return Arrays.stream(FindingKind.values())
        .filter(kind -> kind.form() == FindingKind.Form.GRADE);
  }

  private static Map<FindingKind, Tally> tallies() {
    Map<FindingKind, Tally> tallies = new EnumMap<>(FindingKind.class);
    graded().forEach(kind -> tallies.put(kind, new Tally()));
    for (SubjectKind subject : SubjectKind.values()) {
      ProfileGenerator generator =
          ProfileGenerator.forPack(RulePack.standard()).ofKind(subject).withUnknowns(0.2);
      SplittableRandom random = new SplittableRandom(SEED);
      int profiles = subject == SubjectKind.CLUSTER ? PROFILES : PROFILES / 3;
      for (int i = 0; i < profiles; i++) {
        count(generator.next(random), tallies);
      }
    }
    return tallies;
  }

  private static void count(Profile profile, Map<FindingKind, Tally> tallies) {
    Assessment assessment = ASSESSOR.assess(profile);
    tallies.forEach(
        (kind, tally) -> {
          if (!Conclusions.of(assessment, kind).possible().isEmpty()
              && Conclusions.lowestGrade(assessment, kind) < kind.topGrade().ordinal()) {
            tally.below++;
            Optional<NearestPath> path = assessment.explanation().path(kind);
            if (path.isPresent() && !path.get().steps().isEmpty()) {
              tally.told++;
            } else {
              tally.untold = Optional.of(assessment);
            }
          }
        });
  }
}
