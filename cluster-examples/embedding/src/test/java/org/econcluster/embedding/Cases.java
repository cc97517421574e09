package org.econcluster.embedding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.econcluster.casefile.CaseDocument;
import org.econcluster.casefile.CaseFile;
import org.econcluster.profile.Profile;

/** Where the shipped cases lie. */
final class Cases {

  /** The folder of the cases; tests run in the folder of their module. */
  private static final Path FOLDER = Path.of("..", "cases");

  private Cases() {}

  /** The case file in the folder of its name. */
  static Path file(String name) {
    return FOLDER.resolve(name).resolve(name + ".json");
  }

  /** The years for which a case states indicators, in order. */
  static ImmutableList<Integer> years(String name) {
    return CaseFile.readDocument(file(name)).indicators().stream()
        .flatMap(stated -> stated.toValue().year().stream().boxed())
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  /** What a case states for one year, and nothing else. */
  static Profile inYear(String name, int year) {
    CaseDocument document = CaseFile.readDocument(file(name));
    Profile.Builder profile = Profile.builder(document.name());
    document.indicators().stream()
        .filter(stated -> stated.toValue().year().equals(OptionalInt.of(year)))
        .forEach(stated -> profile.put(stated.indicator(), stated.toValue()));
    return profile.build();
  }

  /** The names of all shipped cases, in order. */
  static ImmutableList<String> names() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
