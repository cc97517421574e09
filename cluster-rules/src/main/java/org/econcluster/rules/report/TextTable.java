package org.econcluster.rules.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text with columns that are aligned to the left, as the text reports have it.
 *
 * <p>Mutable and not thread-safe.
 */
public final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Adds a row; the first one is the head, and all have as many cells. Characters that steer
   * terminals are left out.
   */
  public void add(List<String> row) {
    rows.add(row.stream().map(PlainText::of).toList());
  }

  /** Returns the rows as lines, with a rule under the head; there must be a head. */
  public String print() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      line(rows.get(r), widths, text);
      if (r == 0) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
          rule.add("-".repeat(width));
        }
        line(rule, widths, text);
      }
    }
    return text.toString();
  }

  private static void line(List<String> cells, int[] widths, StringBuilder text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(cells.get(i));
      line.append(" ".repeat(widths[i] - length(cells.get(i)))).append(GAP);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
