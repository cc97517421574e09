package org.econcluster.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Catches what an example prints. */
final class Printed {

  private Printed() {}

  /** What prints, and may read and write files. */
  interface Example {
    void print(PrintStream out) throws IOException;
  }

  /** Returns the text, with line ends as they are in Java text blocks. */
  static String by(Example example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      example.print(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
