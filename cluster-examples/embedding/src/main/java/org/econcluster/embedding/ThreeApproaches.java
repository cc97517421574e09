package org.econcluster.embedding;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.profile.CellCases;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.IdentificationSummary;
import org.econcluster.rules.finding.ApproachOutcome;

/** Asks all three approaches which cells of a table are clusters, and what is still to be known. */
public final class ThreeApproaches {

  private static final ImmutableList<IdentificationApproach> APPROACHES =
      ImmutableList.of(
          IdentificationApproach.AGGLOMERATION,
          IdentificationApproach.COMPETITIVENESS,
          IdentificationApproach.TECHNO_ECONOMIC);

  private ThreeApproaches() {}

  /** Runs the example on the case file whose table is meant, such as {@code colorado.json}. */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), System.out);
  }

  static void run(Path caseFile, PrintStream out) {
    ClusterCase whole = CaseFile.read(caseFile);
    CellCases cells =
        CellCases.builder()
            .addAllPanels(whole.panels())
            .addAllReferences(whole.references())
            .inputOutput(whole.inputOutput())
            .build();
    Assessor assessor = Assessor.standard().withThreads(Runtime.getRuntime().availableProcessors());

    IdentificationSummary summary = assessor.identify(cells).summary();

    out.println(summary.agreement().cells() + " cells");
    for (IdentificationApproach approach : APPROACHES) {
      out.printf(
          Locale.ROOT,
          "%s: %d found, %d not found, %d open%n",
          approach.label(),
          summary.agreement().count(approach, ApproachOutcome.FOUND),
          summary.agreement().count(approach, ApproachOutcome.NOT_FOUND),
          summary.agreement().count(approach, ApproachOutcome.OPEN));
      summary
          .openGates(approach)
          .entrySet()
          .forEach(
              gate ->
                  out.println(
                      "  " + gate.getCount() + " wait for: " + gate.getElement().sentence()));
    }
  }
}
