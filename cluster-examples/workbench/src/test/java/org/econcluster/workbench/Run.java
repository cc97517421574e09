package org.econcluster.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What one command line did. */
record Run(int status, String out, String err) {

  /** Runs a command line in this process. */
  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int status = Econcluster.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(status, out.toString(), err.toString());
  }

  /** Writes a file of some lines and returns it. */
  static Path file(Path folder, String name, String... lines) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.resolveSibling("x").getParent());
      return Files.writeString(file, String.join("\n", lines) + (lines.length == 0 ? "" : "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a case that states some indicators and returns its file. */
  static Path caseFile(Path folder, String id, String... indicators) {
    return file(
        folder,
        id + ".json",
        "{\"schema\": \"econcluster.case.v1\", \"id\": \"" + id + "\", \"name\": \"" + id + "\",",
        " \"cluster\": {\"name\": \"" + id + "\"},",
        " \"indicators\": [" + String.join(", ", indicators) + "]}");
  }

  /** Writes the case of a dairy cluster that is specialised and linked, and returns its file. */
  static Path dairy(Path folder) {
    return caseFile(
        folder,
        "dairy",
        indicator("location-quotient", 1.5),
        indicator("output-quotient", 1.2),
        indicator("per-capita-quotient", 2),
        indicator("linked-share", 0.3),
        indicator("largest-connected-share", 0.4));
  }

  /** Returns an indicator as a case states it. */
  static String indicator(String id, double value) {
    return "{\"indicator\": \""
        + id
        + "\", \"value\": "
        + value
        + ", \"source\": \"Suinisheva2010\"}";
  }
}
