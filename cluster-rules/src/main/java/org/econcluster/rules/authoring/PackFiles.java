package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    ImmutableSet.Builder<String> unreadable = ImmutableSet.builder();
    try (Stream<Path> found = Files.walk(folder, 2)) {
      List<Path> texts =
          found.filter(file -> isPackFile(file) && Files.isRegularFile(file)).sorted().toList();
      for (Path file : texts) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        Optional<String> text = readText(file, problems);
        text.ifPresentOrElse(present -> files.put(path, present), () -> unreadable.add(path));
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          PackFailure.FILE_UNREADABLE,
          Place.of(folder.toString()),
          "The folder, or a folder inside it, cannot be read.",
          "Maybe you lack the permission to read it.");
    }
    return new PackText(folder.toString(), files.build(), unreadable.build());
  }

  private static boolean isPackFile(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".csv") && !name.endsWith(".examples.csv")) || name.endsWith(".drl");
  }

  private static Optional<String> readText(Path file, Problems problems) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        problems.add(
            PackFailure.FILE_UNREADABLE,
            Place.of(file.toString()),
            "The file has " + size + " bytes; a pack's file may have " + MAX_BYTES + ".",
            "Maybe rules can be spread over several files; observations belong into a case.");
        return Optional.empty();
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return Optional.of(text.replace("\uFEFF", "").replace("\r\n", "\n"));
    } catch (CharacterCodingException e) {
      problems.add(
          PackFailure.FILE_UNREADABLE,
          Place.of(file.toString()),
          "The file is not UTF-8 text.",
          "Maybe the editor can save it as UTF-8.");
    } catch (IOException e) {
      problems.add(
          PackFailure.FILE_UNREADABLE,
          Place.of(file.toString()),
          "The file cannot be read.",
          "Maybe you lack the permission to read it.");
    }
    return Optional.empty();
  }
}
