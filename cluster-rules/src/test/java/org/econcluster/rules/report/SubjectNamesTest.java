package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.econcluster.cluster.Cluster;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.rules.Assessor;
import org.junit.jupiter.api.Test;

/** How listings tell subjects apart. */
final class SubjectNamesTest {

  private static final AssessmentRecord STAGE = named("Kazakhstan", "competitiveness-kazakhstan");
  private static final AssessmentRecord POLICY = named("Kazakhstan", "policy-kazakhstan");
  private static final AssessmentRecord JAPAN = named("Japan", "policy-japan");

  @Test
  void aNameThatSeveralHaveStandsWithTheIdOfTheCase() {
    SubjectNames names = SubjectNames.among(List.of(STAGE, POLICY, JAPAN));

    assertThat(names.of(STAGE)).isEqualTo("Kazakhstan (competitiveness-kazakhstan)");
    assertThat(names.of(POLICY)).isEqualTo("Kazakhstan (policy-kazakhstan)");
    assertThat(names.of(JAPAN)).isEqualTo("Japan");
  }

  @Test
  void aNameThatOneHasStandsAlone() {
    assertThat(SubjectNames.among(List.of(STAGE, JAPAN)).of(STAGE)).isEqualTo("Kazakhstan");
  }

  @Test
  void namesThatAreCutToTheSameAreToldApartToo() {
    AssessmentRecord east = named("Food industry of the region of the east", "east");
    AssessmentRecord west = named("Food industry of the region of the west", "west");

    assertThat(SubjectNames.among(List.of(east, west), 20).of(east))
        .isEqualTo("Food industry of the region of the east (east)");
    assertThat(SubjectNames.among(List.of(east, JAPAN), 20).of(east))
        .isEqualTo("Food industry of th…");
  }

  @Test
  void profilesWithoutIdAndIdsThatAreTheNameAddNothing() {
    AssessmentRecord profile =
        AssessmentRecord.of(Assessor.standard().assess(Profile.builder("Japan").build()));
    AssessmentRecord same = named("Japan", "Japan");
    SubjectNames names = SubjectNames.among(List.of(profile, same, JAPAN));

    assertThat(names.of(profile)).isEqualTo("Japan");
    assertThat(names.of(same)).isEqualTo("Japan");
    assertThat(names.of(JAPAN)).isEqualTo("Japan (policy-japan)");
  }

  @Test
  void reportsListTheNamesThatTellApart() {
    String page = HtmlReport.write("x", List.of(STAGE, POLICY));

    assertThat(page)
        .contains(
            "<li><a href=\"#a2\">Kazakhstan (policy-kazakhstan)</a>",
            "<h2>Kazakhstan (policy-kazakhstan)</h2>",
            "<a href=\"#a2\">Kazakhstan (policy-kazakhstan)</a></th>");
    assertThat(TextReport.write(List.of(STAGE, POLICY)))
        .contains(
            "\nKazakhstan (policy-kazakhstan)  ",
            "\nKazakhstan (policy-kazakhstan)\n==============================\n");
  }

  private static AssessmentRecord named(String name, String id) {
    return Samples.record(
        ClusterCase.builder().id(id).cluster(Cluster.builder().name(name).build()).build());
  }
}
