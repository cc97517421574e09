package org.econcluster.rules.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and SVG that is well-formed XML too; every text and every attribute is cleaned and
 * escaped.
 *
 * <p>Not thread-safe; one writer fills it.
 */
final class Markup {

  private static final ImmutableSet<String> WITHIN_LINES =
      ImmutableSet.of(
          "a", "code", "span", "strong", "summary", "text", "tspan", "title", "td", "th");

  private final String sheetOfDrawings;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  private Markup(String start, String sheetOfDrawings) {
    this.sheetOfDrawings = sheetOfDrawings;
    out.append(start);
  }

  /** Begins a page, whose style sheet serves all of its drawings. */
  static Markup page() {
    return new Markup("<!DOCTYPE html>\n", "");
  }

  /** Begins a drawing that stands alone and carries the style sheet itself. */
  static Markup drawing(String sheet) {
    return new Markup("", sheet);
  }

  /** Returns the style sheet that a drawing must carry; empty in a page. */
  String sheetOfDrawings() {
    return sheetOfDrawings;
  }

  /** Opens an element; attributes are names and values by turns. */
  Markup open(String tag, String... attributes) {
    tag(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    end(tag);
    return this;
  }

  /** Adds text to the open element. */
  Markup text(String text) {
    escape(PlainText.line(text));
    return this;
  }

  /** Adds an element with a text. */
  Markup leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Adds an element that has no content. */
  Markup empty(String tag, String... attributes) {
    tag(tag, attributes);
    out.append("/>");
    end(tag);
    return this;
  }

  /** Adds a style sheet of ours, which is not escaped and so must need no escaping. */
  Markup style(String sheet) {
    checkArgument(
        !sheet.contains("<") && !sheet.contains("&"), "A style sheet must not hold < or &.");
    open("style");
    out.append('\n').append(sheet);
    return close();
  }

  /** Returns the document; every element must be closed. */
  String finish() {
    checkState(open.isEmpty(), "The elements %s are not closed.", open);
    return out.toString();
  }

  private void tag(String tag, String[] attributes) {
    checkArgument(attributes.length % 2 == 0, "An attribute of %s has no value.", tag);
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(PlainText.line(attributes[i + 1]));
      out.append('"');
    }
  }

  private void end(String tag) {
    if (!WITHIN_LINES.contains(tag)) {
      out.append('\n');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
