package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.econcluster.failure.InputException;
import org.econcluster.failure.LimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a case is made of: how they include each other, and where they lie. */
final class CaseIncludesTest extends WrittenCase {

  private static final String CYCLE_CURE =
      "\n  Maybe one of these includes can go; a file need not include what it is part of.";

  CaseIncludesTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void filesMustNotIncludeEachOther() throws IOException {
    write("x.json", HEAD + "\"includes\": [\"a.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("a.json", "{\"includes\": [\"b.json\"]}");
    write("b.json", "{\"includes\": [\"./a.json\"]}");
    fails(
        "CASE-020 b.json, line 1, column 15, includes[0]: The includes lead back to a file that is"
            + " being read: x.json -> a.json -> b.json -> ./a.json."
            + CYCLE_CURE);
  }

  @Test
  void aFileMustNotIncludeItself() throws IOException {
    write("x.json", HEAD + "\"includes\": [\"x.json\"], \"cluster\": {\"name\": \"d\"}}");
    fails(
        "CASE-020 x.json, line 2, column 14, includes[0]: The includes lead back to a file that is"
            + " being read: x.json -> x.json."
            + CYCLE_CURE);
  }

  @Test
  void aMisspeltFieldOfIncludesIsTold() throws IOException {
    write("x.json", HEAD + "\"include\": [\"a.json\"], \"cluster\": {\"name\": \"d\"}}");
    fails(
        """
        JSON-030 x.json, line 2, column 1, include: There is no field "include" here.
          Maybe "includes" was meant.""");
  }

  @Test
  void aFileIsIncludedOnce() throws IOException {
    write(
        "x.json", HEAD + "\"includes\": [\"a.json\", \"a.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("a.json", "{}");
    fails(
        "CASE-090 x.json, line 2, column 24, includes[1]: The file \"a.json\" is included twice.\n"
            + "  Maybe one of the two includes can go.");
  }

  @Test
  void aFieldIsGivenOnce() throws IOException {
    write("x.json", HEAD + "\"includes\": [\"a.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("a.json", "{\"cluster\": {\"name\": \"e\"}}");
    fails(
        """
        CASE-040 a.json, line 1, column 14, cluster.name: The field is already given in x.json, \
        line 2, column 37, cluster.name.
          Maybe one of the two can be left out.""");
  }

  @Test
  void aFileThatIsIncludedIsNamedByAPathThatCanBeOpened() throws IOException {
    write("x.json", HEAD + "\"includes\": [\"more.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("more.json", "{\"nope\": 1}");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CaseFile.read(file))
        .withMessageContaining("JSON-030 " + folder.resolve("more.json") + ", line 1, column 2");
  }

  @Test
  void noPathLeadsOutOfTheFolder() throws IOException {
    write("case/x.json", HEAD + "\"includes\": [\"../out.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("out.json", "{}");
    file = folder.resolve("case/x.json");
    fails(
        """
        CASE-030 x.json, line 2, column 14, includes[0]: The path "../out.json" leads out of the \
        folder of the case.
          Maybe the file can be copied into the folder.""");
    write(
        "case/x.json",
        HEAD
            + "\"includes\": [\""
            + folder.resolve("out.json")
            + "\"], \"cluster\": {\"name\": \"d\"}}");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> CaseFile.readDocument(file))
        .withMessageContaining("CASE-030");
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws IOException {
    write("case/x.json", HEAD + "\"includes\": [\"link.json\"], \"cluster\": {\"name\": \"d\"}}");
    write("out.json", "{}");
    Files.createSymbolicLink(folder.resolve("case/link.json"), folder.resolve("out.json"));
    file = folder.resolve("case/x.json");
    fails(
        """
        CASE-030 x.json, line 2, column 14, includes[0]: The path "link.json" leads out of the \
        folder of the case.
          Maybe the file can be copied into the folder.""");
  }

  @Test
  void filesBeyondTheLimitAreNotRead() throws IOException {
    write("x.json", caseWith("", "\"includes\": [\"big.json\"]"));
    write("big.json", "{}");
    try (RandomAccessFile big = new RandomAccessFile(folder.resolve("big.json").toFile(), "rw")) {
      big.setLength(2L << 30); // takes no space on the disk
    }

    assertThatExceptionOfType(LimitException.class)
        .isThrownBy(() -> CaseFile.read(file))
        .withMessage(
            "The document "
                + folder.resolve("big.json")
                + " has 2147483648 bytes, and at most 67108864 are read. Maybe"
                + " numbers can go into CSV tables, which may be larger.");
  }
}
