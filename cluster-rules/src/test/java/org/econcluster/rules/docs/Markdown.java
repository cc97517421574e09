package org.econcluster.rules.docs;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A page that is written line by line. */
final class Markdown {

  private final StringBuilder text = new StringBuilder();

  /** Returns words as they stand, whatever characters they hold. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder();
    for (char c : words.toCharArray()) {
      if ("\\`*_[]<|".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** Returns an id, which has none of the characters that end a code span or a cell. */
  static String code(String id) {
    return "`" + id + "`";
  }

  /** Returns the place that links to {@code #id} lead to. */
  static String anchor(String id) {
    return "<a id=\"" + id + "\"></a>";
  }

  /** Returns a link whose words are already Markdown. */
  static String link(String words, String target) {
    return "[" + words + "](" + target + ")";
  }

  /** Writes a line. */
  void line(String line) {
    text.append(line).append('\n');
  }

  /** Writes a paragraph and the empty line after it. */
  void paragraph(String words) {
    line(words);
    line("");
  }

  /** Writes a table and the empty line after it; nothing where it has no rows. */
  void table(List<String> head, List<ImmutableList<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    row(head);
    row(head.stream().map(any -> "---").toList());
    rows.forEach(this::row);
    line("");
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }
}
