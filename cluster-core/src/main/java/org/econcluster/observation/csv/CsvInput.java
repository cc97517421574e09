package org.econcluster.observation.csv;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A CSV text and the name under which problems in it are reported.
 *
 * <p>A source can be read any number of times. Immutable and thread-safe.
 */
public final class CsvInput {

  private final String name;
  private final ByteSource bytes;
  private final Optional<Path> file;

  private CsvInput(String name, ByteSource bytes, Optional<Path> file) {
    this.name = name;
    this.bytes = bytes;
    this.file = file;
  }

  /** Returns a file, reported by its path as given here. */
  public static CsvInput of(Path file) {
    return of(file.toString(), file);
  }

  /** Returns a file, reported by another name, such as the path that a case file gives for it. */
  public static CsvInput of(String name, Path file) {
    return new CsvInput(name, MoreFiles.asByteSource(file), Optional.of(file));
  }

  /** Returns a text that is in memory already. */
  public static CsvInput ofText(String name, String text) {
    return of(name, ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns bytes from anywhere, for example a resource on the class path; must be UTF-8. */
  public static CsvInput of(String name, ByteSource bytes) {
    return new CsvInput(name, bytes, Optional.empty());
  }

  /** The name under which problems are reported. */
  public String name() {
    return name;
  }

  ByteSource bytes() {
    return bytes;
  }

  /** Whether there is something to read, as far as can be told without reading. */
  boolean exists() {
    return file.map(Files::exists).orElse(true);
  }

  /** Whether the name is that of a folder. */
  boolean isFolder() {
    return file.map(Files::isDirectory).orElse(false);
  }

  /** The folder of the file, where there is one with other files in it to suggest. */
  Optional<Path> folder() {
    return file.map(path -> path.toAbsolutePath().getParent()).filter(Files::isDirectory);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
