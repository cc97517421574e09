package org.econcluster.rules.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.econcluster.rules.criterion.Status;

/**
 * One drawing in a page: a thin layer of shapes over {@link Markup}.
 *
 * <p>Drawings are narrow, so that their text can be read on a telephone; colours come from the
 * style sheet.
 */
final class Drawing {

  /** The width that all drawings but graphs have, in units of which a letter is about 6.5 wide. */
  static final double WIDTH = 340;

  private final Markup page;

  private Drawing(Markup page) {
    this.page = page;
  }

  /**
   * Begins a drawing.
   *
   * @param id a name that no other drawing of the page has
   * @param title what it shows
   * @param description what can be seen in it, for those who cannot see it
   */
  static Drawing begin(
      Markup page, String id, double width, double height, String title, String description) {
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        number(width),
        "height",
        number(height),
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-desc");
    page.leaf("title", title, "id", id + "-title");
    page.leaf("desc", description, "id", id + "-desc");
    if (!page.sheetOfDrawings().isEmpty()) {
      page.style(page.sheetOfDrawings());
      page.empty("rect", "width", "100%", "height", "100%", "class", "paper");
    }
    return new Drawing(page);
  }

  /** Returns a way to draw into an element that is open already. */
  static Drawing on(Markup page) {
    return new Drawing(page);
  }

  void end() {
    page.close();
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    page.empty(
        "line",
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2),
        "class",
        style);
  }

  void rect(double x, double y, double width, double height, String style) {
    page.empty(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "rx",
        "3",
        "class",
        style);
  }

  void circle(double x, double y, double radius, String style) {
    page.empty("circle", "cx", number(x), "cy", number(y), "r", number(radius), "class", style);
  }

  void path(String data, String style) {
    page.empty("path", "d", data, "class", style);
  }

  /** Draws a closed line through points given as x and y by turns. */
  void polygon(double[] points, String style) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      text.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(points[i]));
    }
    page.empty("polygon", "points", text.toString(), "class", style);
  }

  /** Writes a text whose base line begins, is centred or ends at a point. */
  void text(double x, double y, String anchor, String style, String text) {
    page.leaf("text", text, "x", number(x), "y", number(y), "text-anchor", anchor, "class", style);
  }

  /** Begins a group of shapes that has a name of its own. */
  void beginNamed(String name) {
    page.open("g").leaf("title", name);
  }

  void endNamed() {
    page.close();
  }

  /** Draws the sign of a status around a point: each has a shape of its own. */
  void sign(double x, double y, Status status) {
    switch (status) {
      case MET -> {
        circle(x, y, 7, "sign-met");
        path("M" + number(x - 3.5) + " " + number(y) + "l2.5 3l4.5 -6", "sign-met-stroke");
      }
      case UNMET -> {
        rect(x - 6, y - 6, 12, 12, "sign-unmet");
        path("M" + number(x - 3) + " " + number(y - 3) + "l6 6m0 -6l-6 6", "sign-unmet-stroke");
      }
      case UNKNOWN -> {
        polygon(new double[] {x, y - 8, x + 8, y, x, y + 8, x - 8, y}, "sign-unknown");
        text(x, y + 4, "middle", "sign-unknown-text", "?");
      }
    }
  }

  /** Returns a number with at most two decimals, the same on every machine. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
