package org.econcluster.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.econcluster.casefile.CaseDocument;
import org.econcluster.casefile.CaseFile;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.json.JsonDocument;
import org.econcluster.profile.ClusterCase;
import tools.jackson.databind.JsonNode;

/** Reads the cases that a command line names, and tells what is wrong with any of them at once. */
final class Cases {

  /** How the schemas of case files begin; a file with another version is told as such. */
  private static final String SCHEMAS = "econcluster.case.";

  private final Problems problems = new Problems();
  private final List<ClusterCase> cases = new ArrayList<>();

  private Cases() {}

  /**
   * Returns the cases of files and folders, in the order of the command line and in folders in that
   * of their names.
   *
   * <p>Of a folder, each file in it or in a folder below it counts that declares the schema of
   * cases and that no other such file includes.
   */
  static List<ClusterCase> read(List<Path> paths) {
    Cases reader = new Cases();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        reader.caseFiles(path).forEach(reader::readFile);
      } else {
        reader.readFile(path);
      }
    }
    reader.problems.throwIfAny();
    return reader.cases;
  }

  private void readFile(Path file) {
    if (!Files.exists(file)) {
      problems.add(Inputs.missing(file));
      return;
    }
    try {
      cases.add(CaseFile.read(file));
    } catch (InputException e) {
      problems.addAll(e);
    }
  }

  /** Returns the case files of a folder that no other includes; all, where they form a circle. */
  private List<Path> caseFiles(Path folder) {
    Map<Path, List<Path>> includes = new LinkedHashMap<>();
    for (Path file : jsonFiles(folder)) {
      try {
        JsonNode root = JsonDocument.read(file.toString(), file).root();
        if (root.path("schema").asString("").startsWith(SCHEMAS)) {
          includes.put(file.normalize(), included(file, root.path("includes")));
        }
      } catch (InputException e) {
        problems.addAll(e);
      }
    }
    if (includes.isEmpty() && problems.isEmpty()) {
      problems.add(
          WorkbenchFailure.NO_CASES,
          Place.of(folder.toString()),
          "The folder has no case file: no *.json that says \"schema\": \""
              + CaseDocument.SCHEMA
              + "\".",
          "Maybe another folder was meant, or \"econcluster new case\" helps.");
    }
    Set<Path> inOthers = new HashSet<>();
    includes.values().forEach(inOthers::addAll);
    List<Path> files = new ArrayList<>();
    Set<Path> reached = new HashSet<>();
    for (Path file : includes.keySet()) {
      if (!inOthers.contains(file)) {
        files.add(file);
        reach(file, includes, reached);
      }
    }
    for (Path file : includes.keySet()) { // what is left is included, but by no file that counts
      if (!reached.contains(file)) {
        files.add(file);
        reach(file, includes, reached);
      }
    }
    return files;
  }

  private static List<Path> included(Path file, JsonNode includes) {
    List<Path> included = new ArrayList<>();
    for (JsonNode each : includes) {
      if (each.isString()) {
        included.add(file.resolveSibling(each.asString()).normalize());
      }
    }
    return included;
  }

  private static void reach(Path file, Map<Path, List<Path>> includes, Set<Path> reached) {
    if (reached.add(file)) {
      includes.getOrDefault(file, List.of()).forEach(each -> reach(each, includes, reached));
    }
  }

  private static List<Path> jsonFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
