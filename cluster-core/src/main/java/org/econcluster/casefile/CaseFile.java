package org.econcluster.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.json.ClusterJson;
import org.econcluster.json.JsonPath;

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
   * Reads a case file with all that it includes, and checks that the tables it names are there.
   *
   * @throws InputException if anything is wrong with the files, with every problem that can be told
   */
  public static CaseDocument readDocument(Path caseFile) {
    CaseFolder folder = CaseFolder.of(caseFile);
    CaseTree files = CaseTree.read(caseFile, folder);
    Problems problems = new Problems();
    CaseChecks.run(files.tree(), files::place, problems);
    CaseDocument document = bind(files, problems);
    for (int i = 0; i < document.tables().size(); i++) {
      checkFile(folder, document.tables().get(i).file(), files, "tables", i, problems);
    }
    for (int i = 0; i < document.regionSeries().size(); i++) {
      checkFile(folder, document.regionSeries().get(i).file(), files, "regionSeries", i, problems);
    }
    problems.throwIfAny();
    return document;
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

  private static void checkFile(
      CaseFolder folder, String path, CaseTree files, String list, int index, Problems problems) {
    try {
      folder.resolve(path, files.place(JsonPath.root().field(list).item(index).field("file")));
    } catch (InputException e) {
      problems.addAll(e);
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
