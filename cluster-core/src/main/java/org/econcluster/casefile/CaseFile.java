package org.econcluster.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.econcluster.crossborder.ReferenceBase;
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
    CaseCodes.run(document.cluster(), tables, files::place, problems);
    problems.throwIfAny();
    Optional<ProgrammeFacts> programme = document.programme();
    return ClusterCase.builder()
        .id(document.id())
        .cluster(document.cluster())
        .subject(document.subject())
        .describedYear(document.describedYear())
        .addAllPanels(tables.panels())
        .addAllSeries(tables.series())
        .addAllReferences(tables.references())
        .addAllPartnerReferences(tables.partnerReferences())
        .referenceBase(document.referenceBase().orElse(ReferenceBase.OWN_COUNTRY))
        .addAllBorderPairs(document.borderPairs())
        .borderStretch(document.borderStretch())
        .addAllComparisons(tables.comparisons())
        .tradeFlows(document.tradeFlows())
        .tradeStructures(document.tradeStructures())
        .inputOutput(tables.inputOutput())
        .addAllIndicators(document.indicators())
        .addAllDiamond(document.diamondScores())
        .addAllPresentPolicy(document.policyFeatureScores())
        .pilotStatus(programme.flatMap(ProgrammeFacts::pilotStatus))
        .transitionEconomy(programme.flatMap(ProgrammeFacts::transitionEconomy))
        .addAllPolicyProblems(
            programme.map(ProgrammeFacts::policyProblems).orElse(ImmutableSet.of()))
        .addAllSupportMeasures(
            programme.map(ProgrammeFacts::supportMeasures).orElse(ImmutableSet.of()))
        .addAllZones(programme.map(ProgrammeFacts::zones).orElse(ImmutableList.of()))
        .zonesComplete(programme.flatMap(ProgrammeFacts::zonesComplete))
        .addAllCorporations(programme.map(ProgrammeFacts::corporations).orElse(ImmutableList.of()))
        .corporationsComplete(programme.flatMap(ProgrammeFacts::corporationsComplete))
        .synergy(programme.flatMap(ProgrammeFacts::synergy))
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
    ImmutableList<Problem> told = problems.found();
    Optional<CaseDocument> document = Optional.empty();
    try {
      document = Optional.of(ClusterJson.bind(files.tree(), CaseDocument.class, files::place));
    } catch (InputException e) {
      e.problems().stream().filter(problem -> !isToldBy(told, problem)).forEach(problems::add);
    }
    problems.throwIfAny();
    return document.orElseThrow();
  }

  /**
   * Whether a type refuses as a whole what the checks have told of one part of it, such as a
   * linkage to no actor.
   */
  private static boolean isToldBy(List<Problem> told, Problem refused) {
    String whole = refused.place().field() + ".";
    boolean joined = whole.equals("cluster.") || whole.equals("programme."); // from several files
    return refused.code() == InputFailure.JSON_VALUE_REFUSED
        && told.stream()
            .filter(problem -> problem.code() != InputFailure.CASE_SOURCE_UNKNOWN)
            .map(Problem::place)
            .anyMatch(
                place ->
                    place.field().startsWith(whole)
                        && (joined || place.document().equals(refused.place().document())));
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
