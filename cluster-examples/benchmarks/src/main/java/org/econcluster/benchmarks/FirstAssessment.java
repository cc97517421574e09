package org.econcluster.benchmarks;

import java.nio.file.Path;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessor;

/** Reads one case and assesses it: what a short-lived program does. */
final class FirstAssessment {

  private FirstAssessment() {}

  /** Assesses the case file that is the only argument. */
  public static void main(String[] arguments) {
    System.out.println(
        Assessor.standard()
            .assess(CaseFile.read(Path.of(arguments[0])))
            .lifeCycle()
            .type()
            .possible());
  }
}
