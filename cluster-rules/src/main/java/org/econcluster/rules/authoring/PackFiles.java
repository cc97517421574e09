package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.internal.pack.PackText;

/** Reads the files of a pack from a folder. */
final class PackFiles {

  private static final long MAX_BYTES = 1_000_000;

  private PackFiles() {}

  /** Returns the texts of all tables and rule files at most one folder deep. */
  static PackText read(Path folder, Problems problems) {
    ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
    if (!Files.isDirectory(folder)) {
      problems.add(
          PackFailure.FOLDER_MISSING,
          Place.of(folder.toString()),
          "There is no folder " + folder + ".",
          "Maybe \"econcluster new pack " + folder + "\" makes one to begin with.");
      return new PackText(folder.toString(), ImmutableMap.of());
    }
    try (Stream<Path> found = Files.walk(folder, 2)) {
      List<Path> texts =
          found.filter(file -> isPackFile(file) && Files.isRegularFile(file)).sorted().toList();
      for (Path file : texts) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, readText(file, problems));
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          PackFailure.FILE_UNREADABLE,
          Place.of(folder.toString()),
          "The folder cannot be read: " + e.getMessage() + ".");
    }
    return new PackText(folder.toString(), files.build());
  }

  private static boolean isPackFile(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".csv") && !name.endsWith(".examples.csv")) || name.endsWith(".drl");
  }

  private static String readText(Path file, Problems problems) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      problems.add(
          PackFailure.FILE_UNREADABLE,
          Place.of(file.toString()),
          "The file has " + Files.size(file) + " bytes; a pack's file may have " + MAX_BYTES + ".");
      return "";
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.replace("\uFEFF", "").replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      problems.add(
          PackFailure.FILE_UNREADABLE,
          Place.of(file.toString()),
          "The file is not UTF-8 text.",
          "Maybe the editor can save it as UTF-8.");
      return "";
    }
  }
}
