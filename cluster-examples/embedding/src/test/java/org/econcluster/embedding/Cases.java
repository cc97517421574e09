package org.econcluster.embedding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the shipped cases lie. */
final class Cases {

  /** The folder of the cases; tests run in the folder of their module. */
  static final Path FOLDER = Path.of("..", "cases");

  private Cases() {}

  /** The case file in the folder of its name. */
  static Path file(String name) {
    return FOLDER.resolve(name).resolve(name + ".json");
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
