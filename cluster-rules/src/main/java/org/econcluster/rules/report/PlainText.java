package org.econcluster.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes text from cases and packs harmless: it cannot steer a terminal, turn the direction of other
 * text, or hide.
 */
final class PlainText {

  /** Sequences that steer terminals, in their 7-bit and 8-bit forms. */
  private static final Pattern TERMINAL_CONTROL =
      Pattern.compile(
          "(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)");

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainText() {}

  /**
   * Returns text on one line without control characters.
   *
   * <p>Line ends, tabs and other white space become single spaces; characters that control
   * terminals or direction are dropped, the joiners of scripts and emoji stay; half a surrogate
   * pair becomes U+FFFD.
   */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    TERMINAL_CONTROL.matcher(text).replaceAll("").codePoints().forEach(c -> append(clean, c));
    return clean.toString().strip();
  }

  /** Returns a line that was laid out already: runs of plain spaces stay. */
  static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    TERMINAL_CONTROL
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                clean.append(' ');
              } else {
                append(clean, c);
              }
            });
    return clean.toString();
  }

  private static void append(StringBuilder clean, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.SURROGATE -> clean.append('\uFFFD');
      case Character.FORMAT -> {
        if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
          clean.appendCodePoint(codePoint);
        }
      }
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
        if (Character.isWhitespace(codePoint)) {
          space(clean);
        }
      }
      case Character.SPACE_SEPARATOR -> space(clean);
      default -> {
        if (!isNoCharacter(codePoint)) {
          clean.appendCodePoint(codePoint);
        }
      }
    }
  }

  /** Whether Unicode will never assign a character, so that no document may hold it. */
  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  private static void space(StringBuilder clean) {
    if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
      clean.append(' ');
    }
  }

  /** Returns text that has at most so many characters, the last an ellipsis where it was cut. */
  static String shorten(String text, int length) {
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
  }

  /** Returns the lines of a text, broken between words; a word that is too long is shortened. */
  static List<String> wrap(String text, int length) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > length) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(shorten(word, length));
    }
    lines.add(line.toString());
    return lines;
  }
}
