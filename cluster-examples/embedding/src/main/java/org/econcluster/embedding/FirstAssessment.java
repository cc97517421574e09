package org.econcluster.embedding;

import java.io.PrintStream;
import java.nio.file.Path;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;

/** Assesses one case file and prints what was concluded: the six lines of the README. */
public final class FirstAssessment {

  private FirstAssessment() {}

  /** Runs the example on the case file that is named, such as {@code almaty-food.json}. */
  public static void main(String[] arguments) {
    run(Path.of(arguments[0]), System.out);
  }

  static void run(Path caseFile, PrintStream out) {
    Assessor assessor = Assessor.standard();
    Assessment assessment = assessor.assess(CaseFile.read(caseFile));
    out.println(assessment.specialisation().market().certain());
    out.println(assessment.lifeCycle().type().possible());
    out.println(assessment.policy().model().possible());
    out.println(assessment.explanation().summary());
  }
}
