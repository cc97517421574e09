package org.econcluster.casefile;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.json.ClusterJson;
import org.econcluster.profile.ClusterCase;
import org.econcluster.programme.ProgrammeFacts;

/**
 * Reads and writes the files of a case.
 *
 * <p>A case file is JSON after {@code case.schema.json}. It may name further files under {@code
 * includes}, whose lists are appended to its own and whose objects are joined with its own; every
 * path is relative to the folder of the case file and stays in it.
 */
public final class CaseFile {

  private CaseFile() {}

  /**
   * Reads a case file with all that it includes and all the tables that it names.
   *
   * @throws InputException if anything is wrong with the files, with every problem that can be told
   */
  public static ClusterCase read(Path caseFile) {
    CaseFolder folder = CaseFolder.of(caseFile);
    CaseTree files = CaseTree.read(caseFile, folder);
    CaseDocument document = document(files);
    Problems problems = new Problems();
    CaseTables tables = CaseTables.read(document, folder, files::place, problems);
    problems.throwIfAny();
    Optional<ProgrammeFacts> programme = document.programme();
    return ClusterCase.builder()
        .id(document.id())
        .cluster(document.cluster())
        .describedYear(document.describedYear())
        .addAllPanels(tables.panels())
        .addAllSeries(tables.series())
        .addAllReferences(tables.references())
        .addAllIndicators(document.indicators())
        .addAllDiamond(document.diamondScores())
        .addAllPresentPolicy(document.policyFeatureScores())
        .pilotStatus(programme.flatMap(ProgrammeFacts::pilotStatus))
        .transitionEconomy(programme.flatMap(ProgrammeFacts::transitionEconomy))
        .addAllZones(programme.map(ProgrammeFacts::zones).orElse(ImmutableList.of()))
        .build();
  }

  /**
   * Reads a case file with all that it includes, without the tables that it names.
   *
   * @throws InputException if anything is wrong with the JSON files, with every problem that can be
   *     told
   */
  public static CaseDocument readDocument(Path caseFile) {
    return document(CaseTree.read(caseFile, CaseFolder.of(caseFile)));
  }

  private static CaseDocument document(CaseTree files) {
    Problems problems = new Problems();
    CaseChecks.run(files.tree(), files::place, problems);
    return bind(files, problems);
  }

  private static CaseDocument bind(CaseTree files, Problems problems) {
    boolean agree = problems.isEmpty();
    try {
      CaseDocument document = ClusterJson.bind(files.tree(), CaseDocument.class, files::place);
      problems.throwIfAny();
      return document;
    } catch (InputException e) {
      for (Problem problem : e.problems()) {
        // What the types refuse is most often what the checks have just told better.
        if (agree || problem.code() != InputFailure.JSON_VALUE_REFUSED) {
          problems.add(problem);
        }
      }
      problems.throwIfAny();
      throw e;
    }
  }

  /**
   * Writes a case as one file; what is read from it is equal.
   *
   * <p>The tables that it names are not written.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(CaseDocument document, Path caseFile) {
    try {
      Files.writeString(caseFile, ClusterJson.write(document), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The case cannot be written to " + caseFile + ".", e);
    }
  }
}
