package org.econcluster.embedding;

import java.io.PrintStream;
import java.nio.file.Path;
import org.econcluster.casefile.CaseFile;
import org.econcluster.cluster.Cluster;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;

/**
 * Asks what a case would be if its lists of actors and of ties were complete.
 *
 * <p>A source that names members seldom says that there are no others, so shares of members stay
 * unknown. A supposition is made in code, where it cannot be taken for a fact of the source.
 */
public final class WhatIf {

  private WhatIf() {}

  /** Runs the example on the case file that is named. */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), System.out);
  }

  static void run(Path caseFile, PrintStream out) {
    Assessor assessor = Assessor.standard();
    ClusterCase told = CaseFile.read(caseFile);
    print("as told: ", assessor.assess(told), out);
    print("if that were all: ", assessor.assess(supposedComplete(told)), out);
  }

  /** Takes over what the actors and ties need, and leaves the statements of the source behind. */
  private static ClusterCase supposedComplete(ClusterCase told) {
    Cluster cluster = told.cluster();
    return ClusterCase.of(
        Cluster.builder()
            .name(cluster.name())
            .addAllValueChainStages(cluster.valueChainStages())
            .addAllActors(cluster.actors())
            .actorsComplete(true)
            .addAllLinkages(cluster.linkages())
            .linkagesComplete(true)
            .build());
  }

  private static void print(String prefix, Assessment assessment, PrintStream out) {
    out.println(prefix + assessment.lifeCycle().type().possible());
  }
}
