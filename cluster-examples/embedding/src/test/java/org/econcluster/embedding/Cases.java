package org.econcluster.embedding;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.econcluster.casefile.CaseFile;
import org.econcluster.json.JsonDocument;
import org.econcluster.profile.ClusterCase;

/** Where the shipped cases lie. */
final class Cases {

  /** The folder of the cases; tests run in the folder of their module. */
  static final Path FOLDER = Path.of("..", "cases");

  /** The case files by their names; a file that only cases include says no schema and is none. */
  private static final ImmutableSortedMap<String, Path> FILES = files();

  private Cases() {}

  /** The case file of that name. */
  static Path file(String name) {
    return Optional.ofNullable(FILES.get(name))
        .orElseThrow(() -> new IllegalArgumentException("There is no case " + name + "."));
  }

  /** A case as it stood in a year. */
  static ClusterCase inYear(String name, int year) {
    return CaseFile.read(file(name)).asOf(Year.of(year));
  }

  /** The names of all shipped cases, in order. */
  static ImmutableList<String> names() {
    return FILES.keySet().asList();
  }

  private static ImmutableSortedMap<String, Path> files() {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> JsonDocument.read(file.toString(), file).root().has("schema"))
          .collect(
              toImmutableSortedMap(
                  Comparator.naturalOrder(),
                  file -> file.getFileName().toString().replace(".json", ""),
                  file -> file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
