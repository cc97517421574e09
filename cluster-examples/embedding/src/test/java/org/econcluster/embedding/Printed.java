package org.econcluster.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.function.Consumer;

/** Catches what an example prints. */
final class Printed {

  private Printed() {}

  /** Returns the text, with line ends as they are in Java text blocks. */
  static String by(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      example.accept(out);
    }
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
