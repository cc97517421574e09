package org.econcluster.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;

/** Writes results to files. */
public final class Output {

  private Output() {}

  /**
   * Writes a result and returns the file that it is in now.
   *
   * @param target the file; or a folder that is there, or a path that ends like one, for the file
   *     of the given name in it
   * @throws InputException if the file cannot be written
   */
  static Path write(String target, String name, String content) {
    Path file = file(target, name);
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw refused(file);
    }
  }

  /**
   * Returns the file that a result goes to.
   *
   * @param target the file; or a folder that is there, or a path that ends like one, for the file
   *     of the given name in it
   */
  public static Path file(String target, String name) {
    Path path = Path.of(target);
    return target.endsWith("/") || target.endsWith("\\") || Files.isDirectory(path)
        ? path.resolve(name)
        : path;
  }

  /**
   * Refuses a result that would take the place of what it is made from. Pages that lie in a folder
   * of inputs are results of earlier runs and may be replaced.
   *
   * @param inputs files that are read, or folders of them
   * @throws InputException if the file is one of them, or is there in one of the folders
   */
  public static void refuseToOverwrite(Path file, Collection<Path> inputs) {
    Path target = file.toAbsolutePath().normalize();
    if (target.toString().endsWith(".html") || !Files.isRegularFile(target)) {
      return;
    }
    for (Path input : inputs) {
      Path read = input.toAbsolutePath().normalize();
      if (target.equals(read) || (Files.isDirectory(read) && target.startsWith(read))) {
        throw new InputException(
            Problem.of(
                WorkbenchFailure.OUTPUT_IS_INPUT,
                Place.of(file.toString()),
                "The result would overwrite a file that is read.",
                "Maybe another name was meant."));
      }
    }
  }

  /** Returns the failure to write a file. */
  public static InputException refused(Path file) {
    return new InputException(
        Problem.of(
            WorkbenchFailure.OUTPUT_REFUSED,
            Place.of(file.toString()),
            "The file cannot be written.",
            "Maybe part of the path is a file and not a folder, or may not be written to."));
  }
}
