package org.econcluster.rules.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of the library. */
final class StyleSheets {

  private static final String COLOURS = read("colours.css");
  private static final String DRAWINGS = read("drawings.css");

  /** What a page with drawings needs. */
  static final String PAGE = COLOURS + read("report.css") + DRAWINGS;

  /** What a drawing needs that stands alone. */
  static final String DRAWING = COLOURS + DRAWINGS;

  private StyleSheets() {}

  private static String read(String name) {
    try {
      return Resources.toString(
          Resources.getResource(StyleSheets.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The style sheet " + name + " cannot be read.", e);
    }
  }
}
