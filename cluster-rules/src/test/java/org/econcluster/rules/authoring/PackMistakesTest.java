package org.econcluster.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.econcluster.failure.InputException;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.failure.PackFailure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an analyst reads when a pack is wrong.
 *
 * <p>Each mistake in {@code mistakes.txt} has a sentence after {@code #}, files after {@code ---}
 * and the whole text of the error after {@code ===}.
 */
final class PackMistakesTest {

  /** No folder provokes these: a missing or refusing compiler, and an assessment read back. */
  private static final ImmutableSet<PackFailure> NOT_OF_FOLDERS =
      ImmutableSet.of(
          PackFailure.COMPILER_MISSING, PackFailure.COMPILER_REFUSED, PackFailure.RECORD_SCHEMA);

  /** Provoked by tests of their own, as text files cannot hold them. */
  private static final ImmutableSet<PackFailure> NOT_OF_TEXT =
      ImmutableSet.of(PackFailure.FOLDER_MISSING, PackFailure.FILE_UNREADABLE);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
  private Path folder;

  /** One mistake, its files by path, and the error. */
  private record Mistake(String sentence, Map<String, String> files, String error) {}

  @TestFactory
  Stream<DynamicTest> mistakes() {
    return read().stream()
        .map(
            mistake ->
                dynamicTest(
                    mistake.sentence,
                    () -> {
                      Path pack = Files.createTempDirectory(folder, "pack");
                      for (Map.Entry<String, String> file : mistake.files.entrySet()) {
                        Path path = pack.resolve(file.getKey());
                        Files.createDirectories(path.getParent());
                        Files.writeString(path, file.getValue());
                      }
                      assertThat(errorOf(pack)).isEqualTo(mistake.error);
                    }));
  }

  @Test
  void everyFailureOfAPackIsProvoked() {
    List<String> errors = read().stream().map(Mistake::error).toList();
    ImmutableSet<PackFailure> unprovoked =
        Stream.of(PackFailure.values())
            .filter(failure -> errors.stream().noneMatch(e -> e.contains(failure.code() + " ")))
            .collect(ImmutableSet.toImmutableSet());

    assertThat(unprovoked).isEqualTo(Sets.union(NOT_OF_FOLDERS, NOT_OF_TEXT));
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThat(errorOf(folder.resolve("nowhere")))
        .isEqualTo(
            """
            PACK-010 pack: There is no folder pack.
              Maybe "econcluster new pack pack" makes one to begin with.""");
  }

  @Test
  void aFileThatIsNotUtf8IsAnError() throws IOException {
    Files.createDirectories(folder.resolve("life"));
    Files.write(folder.resolve("life/criteria.csv"), new byte[] {'i', 'd', (byte) 0xE9});

    assertThat(errorOf(folder))
        .isEqualTo(
            """
            PACK-011 pack/life/criteria.csv: The file is not UTF-8 text.
              Maybe the editor can save it as UTF-8.""");
  }

  @Test
  void aFileThatCannotBeReadHidesNoMistakeAndCausesNoOther() throws IOException {
    Files.createDirectories(folder.resolve("life"));
    Files.write(folder.resolve("life/criteria.csv"), new byte[] {'i', 'd', (byte) 0xE9});
    Files.writeString(
        folder.resolve("life/decisions.csv"),
        """
        id,name,met,unmet,is,kind,value,says,basis
        LIFE-901,a row,maybe-mine,,,LIFE.expected-stage,MATRE,It is so,Bolshakov
        """);

    assertThat(errorOf(folder))
        .isEqualTo(
            """
            PACK-011 pack/life/criteria.csv: The file is not UTF-8 text.
              Maybe the editor can save it as UTF-8.
            PACK-081 pack/life/decisions.csv, line 2, column 7: LIFE.expected-stage has no value "MATRE".
              Maybe "MATURE" was meant.""");
  }

  @Test
  void aFileThatIsTooLargeIsAnError() throws IOException {
    Files.createDirectories(folder.resolve("life"));
    Files.writeString(folder.resolve("life/mine.drl"), "/".repeat(1_000_001));

    assertThat(errorOf(folder))
        .isEqualTo(
            """
            PACK-011 pack/life/mine.drl: The file has 1000001 bytes; a pack's file may have 1000000.
              Maybe rules can be spread over several files; observations belong into a case.""");
  }

  private static String errorOf(Path pack) {
    InputException error = catchThrowableOfType(InputException.class, () -> RulePack.read(pack));
    return String.valueOf(error.getMessage()).replace(pack.toString(), "pack").replace('\\', '/');
  }

  private static List<Mistake> read() {
    List<Mistake> mistakes = new ArrayList<>();
    String sentence = "";
    Map<String, String> files = new LinkedHashMap<>();
    String path = "";
    StringBuilder text = new StringBuilder();
    for (String line : ImmutableList.copyOf(Splitter.on('\n').split(text()))) {
      boolean heading = line.startsWith("# ") || line.startsWith("--- ") || line.equals("===");
      if (!heading) {
        text.append(line).append('\n');
        continue;
      }
      if (path.equals("===")) {
        mistakes.add(new Mistake(sentence, Map.copyOf(files), text.toString().strip()));
        files.clear();
      } else if (!path.isEmpty()) {
        files.put(path, text.toString());
      }
      text.setLength(0);
      sentence = line.startsWith("# ") ? line.substring(2) : sentence;
      path = line.startsWith("# ") ? "" : line.startsWith("--- ") ? line.substring(4) : line;
    }
    return mistakes;
  }

  private static String text() {
    try (InputStream resource =
        PackMistakesTest.class.getResourceAsStream("/org/econcluster/rules/mistakes.txt")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8) + "\n# end\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
