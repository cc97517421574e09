package example;

import java.nio.file.Path;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;

/** The six lines of the README, in an application of their own. */
public final class Consumer {

  private Consumer() {}

  /** Assesses the case file that is named. */
  public static void main(String[] arguments) {
    Assessor assessor = Assessor.standard();
    Assessment assessment = assessor.assess(CaseFile.read(Path.of(arguments[0])));
    System.out.println(assessment.lifeCycle().type().possible());
    System.out.println(assessment.policy().model().possible());
    System.out.println(assessment.explanation().summary());
  }
}
