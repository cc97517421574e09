package org.econcluster.workbench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Suggestion;

/** Finds and reads what a command line names. */
public final class Inputs {

  private Inputs() {}

  /** Returns a folder after looking that it is one. */
  static Path folder(Path path) {
    if (Files.isRegularFile(path)) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.NOT_A_FOLDER,
              Place.of(path.toString()),
              "This is a file, and a folder is needed.",
              "Maybe the folder that it lies in was meant."));
    }
    if (!Files.isDirectory(path)) {
      throw new InputException(missing(path));
    }
    return path;
  }

  /** Returns the bytes of a file. */
  static byte[] bytes(Path file) {
    if (!Files.exists(file)) {
      throw new InputException(missing(file));
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.FILE_UNREADABLE,
              Place.of(file.toString()),
              "The file cannot be read.",
              "Maybe it is a folder, or may not be read."));
    }
  }

  /** Returns the text of a file in UTF-8, without a byte order mark. */
  static String text(Path file) {
    byte[] bytes = bytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.FILE_UNREADABLE,
              Place.of(file.toString()),
              "The file is not UTF-8 text.",
              "Maybe the editor can save it as UTF-8."));
    }
  }

  /** Returns the problem that a path leads nowhere, with the name beside it that is closest. */
  public static Problem missing(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    String name = String.valueOf(path.getFileName());
    String cure = "";
    if (folder != null && Files.isDirectory(folder)) {
      try (Stream<Path> siblings = Files.list(folder)) {
        List<String> names = siblings.map(each -> each.getFileName().toString()).toList();
        cure =
            Suggestion.closest(name, names)
                .map(found -> "Maybe \"" + found + "\" was meant.")
                .orElse("");
      } catch (IOException e) {
        cure = "";
      }
    }
    return Problem.of(
        WorkbenchFailure.INPUT_MISSING,
        Place.of(path.toString()),
        "There is no such file or folder.",
        cure);
  }
}
