package org.econcluster.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a case, beyond which none of its paths may lead.
 *
 * <p>A path is refused if it is absolute, if it climbs out by {@code ..}, or if a link on the way
 * leads out. Immutable and thread-safe.
 */
final class CaseFolder {

  private final Path folder;

  /** The folder as the user wrote it, for messages; empty for a bare file name. */
  private final Path asWritten;

  private CaseFolder(Path folder, Path asWritten) {
    this.folder = folder;
    this.asWritten = asWritten;
  }

  /**
   * Returns the folder that a case file lies in.
   *
   * @throws InputException if the file is not there
   */
  static CaseFolder of(Path caseFile) {
    try {
      Path parent = caseFile.toAbsolutePath().getParent();
      if (parent == null || !Files.isRegularFile(caseFile)) {
        throw new InputException(
            missing(
                Place.of(caseFile.toString()),
                caseFile.toString(),
                caseFile.toAbsolutePath().getParent()));
      }
      Path asWritten = caseFile.getParent();
      return new CaseFolder(parent.toRealPath(), asWritten == null ? Path.of("") : asWritten);
    } catch (IOException e) {
      throw new InputException(
          missing(
              Place.of(caseFile.toString()),
              caseFile.toString(),
              caseFile.toAbsolutePath().getParent()));
    }
  }

  /**
   * Returns the file of a path.
   *
   * @param path relative to the folder, with {@code /} between names
   * @param place finds where the path is written, for messages
   * @throws InputException if the path leads out of the folder, or no file is there
   */
  Path resolve(String path, Supplier<Place> place) {
    try {
      Path relative = Path.of(path);
      Path file = folder.resolve(relative).normalize();
      if (relative.isAbsolute() || !file.startsWith(folder)) {
        throw new InputException(outside(place.get(), path));
      }
      if (!Files.isRegularFile(file)) {
        throw new InputException(missing(place.get(), path, file.getParent()));
      }
      if (!file.toRealPath().startsWith(folder)) {
        throw new InputException(outside(place.get(), path));
      }
      return file;
    } catch (InvalidPathException | IOException e) {
      throw new InputException(missing(place.get(), path, folder));
    }
  }

  /** Returns how messages name a file of the folder. */
  String name(String path) {
    return asWritten.resolve(path).toString();
  }

  private static Problem missing(Place place, String path, @Nullable Path folder) {
    return Problem.of(
        InputFailure.FILE_MISSING,
        place,
        "There is no file \"" + path + "\" that can be read.",
        cure(folder, path));
  }

  /** Names the file beside the missing one that is called most like it. */
  private static String cure(@Nullable Path folder, String path) {
    if (folder == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
      return Suggestion.closest(path.substring(path.lastIndexOf('/') + 1), names)
          .map(close -> "Maybe \"" + close + "\" was meant.")
          .orElse("");
    } catch (IOException e) {
      return ""; // the file is missing either way
    }
  }

  private static Problem outside(Place place, String path) {
    return Problem.of(
        InputFailure.CASE_PATH_OUTSIDE,
        place,
        "The path \"" + path + "\" leads out of the folder of the case.",
        "Maybe the file can be copied into the folder.");
  }
}
