package org.econcluster.rules.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report of indented lines. Every line is cleaned here, so that no text of a case gets past.
 *
 * <p>Not thread-safe.
 */
final class TextLines {

  private static final String INDENT = "  ";
  private static final int HASH_LENGTH = 13;

  private final StringBuilder text = new StringBuilder();

  /** Adds a line; each step of depth indents it by two spaces. */
  void line(int depth, String content) {
    text.append(INDENT.repeat(depth)).append(PlainText.line(content).stripTrailing()).append('\n');
  }

  /** Adds an empty line. */
  void gap() {
    text.append('\n');
  }

  /** Adds lines that are clean and ended. */
  void block(String lines) {
    text.append(lines);
  }

  /** Adds a title, underlined. */
  void title(String title) {
    String clean = PlainText.of(title);
    line(0, clean);
    line(0, "=".repeat(Math.max(1, clean.codePointCount(0, clean.length()))));
  }

  /** Adds by which rules, and by the parameters of which day, was judged. */
  void rules(String pack, String hash, Optional<LocalDate> asOf) {
    line(
        0,
        "Rules: "
            + pack
            + " "
            + PlainText.shorten(hash, HASH_LENGTH)
            + asOf.map(date -> ", parameters as of " + date).orElse(""));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
