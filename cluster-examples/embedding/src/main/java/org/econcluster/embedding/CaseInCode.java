package org.econcluster.embedding;

import java.io.PrintStream;
import java.time.Year;
import java.util.List;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.Statistic;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;

/**
 * Builds a case without any file: a table, three kinds of actors and their ties, all invented.
 *
 * <p>The lists of actors and ties are declared complete. Only then shares of members are known;
 * without it the same actors leave the type of the cluster open.
 */
public final class CaseInCode {

  private static final RegionCode HILLS = RegionCode.of("HILLS");
  private static final RegionCode PLAIN = RegionCode.of("PLAIN");
  private static final IndustryCode CHEESE = IndustryCode.of("CHEESE");
  private static final IndustryCode OTHER = IndustryCode.of("OTHER");

  private CaseInCode() {}

  /** Runs the example. */
  public static void main(String[] arguments) {
    run(System.out);
  }

  static void run(PrintStream out) {
    Assessment assessment = Assessor.standard().assess(cheeseInTheHills());
    assessment
        .profile()
        .find("location-quotient")
        .ifPresent(quotient -> out.println("location quotient " + quotient.low()));
    out.println("type " + assessment.lifeCycle().type().possible());
    out.println("stage " + assessment.lifeCycle().stage().possible());
    out.println("instruments " + assessment.policy().instruments().certain());
  }

  static ClusterCase cheeseInTheHills() {
    Cluster cluster =
        Cluster.builder()
            .name("Cheese in the hills")
            .addRegions(HILLS)
            .addIndustries(CHEESE)
            .addActors(
                company("dairies", 12, ActorCategory.CORE_COMPANY),
                company("farms", 80, ActorCategory.SUPPLIER_SERVICE),
                company("school", 1, ActorCategory.RESEARCH_EDUCATION))
            .actorsComplete(true)
            .addLinkages(
                tie("farms", "dairies", LinkageKind.VERTICAL),
                tie("school", "dairies", LinkageKind.HORIZONTAL))
            .linkagesComplete(true)
            .build();
    return ClusterCase.builder()
        .id("cheese")
        .cluster(cluster)
        .addPanels(ActivityPanel.of(List.of(jobs())))
        .build();
  }

  private static ActivityTable jobs() {
    double[] cells = {
      900, 4_100, // the hills: cheese, all else
      300, 44_700 // the plain
    };
    return ActivityTable.copyOf(
        Statistic.of(Measure.EMPLOYMENT, "jobs", Provenance.of("Invented for this example")),
        Year.of(2025),
        List.of(HILLS, PLAIN),
        List.of(CHEESE, OTHER),
        cells);
  }

  private static Actor company(String id, int count, ActorCategory category) {
    return Actor.builder().id(id).name(id).count(count).category(category).build();
  }

  private static Linkage tie(String from, String to, LinkageKind kind) {
    return Linkage.builder().from(from).to(to).kind(kind).build();
  }
}
