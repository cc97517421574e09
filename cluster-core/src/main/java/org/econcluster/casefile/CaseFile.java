package org.econcluster.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.Cluster;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.json.ClusterJson;
import org.econcluster.json.JsonPath;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
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
    checkCodes(document.cluster(), tables, files, problems);
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

  /** A cluster that names what a table lacks could not be measured in it. */
  private static void checkCodes(
      Cluster cluster, CaseTables tables, CaseTree files, Problems problems) {
    JsonPath path = JsonPath.root().field("cluster");
    for (ActivityPanel panel : tables.panels()) {
      for (ActivityTable table : panel.tables()) {
        for (int i = 0; i < cluster.regions().size(); i++) {
          RegionCode region = cluster.regions().get(i);
          if (!table.hasRegion(region)) {
            problems.add(
                InputFailure.CASE_CODE_UNKNOWN,
                files.place(path.field("regions").item(i)),
                named(table) + " has no region \"" + region + "\".",
                Suggestion.cure(
                    region.value(), Lists.transform(table.regions(), RegionCode::value)));
          }
        }
        for (int i = 0; i < cluster.industries().size(); i++) {
          IndustryCode industry = cluster.industries().get(i);
          if (!table.hasIndustry(industry)) {
            problems.add(
                InputFailure.CASE_CODE_UNKNOWN,
                files.place(path.field("industries").item(i)),
                named(table) + " has no industry \"" + industry + "\".",
                Suggestion.cure(
                    industry.value(), Lists.transform(table.industries(), IndustryCode::value)));
          }
        }
      }
    }
  }

  private static String named(ActivityTable table) {
    return "The table of " + table.statistic().measure().label() + " in " + table.period();
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
