package org.econcluster.workbench;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells that are printed one below the other. */
final class TextColumns {

  private static final String GAP = "  ";

  private final List<List<String>> lines = new ArrayList<>();

  /** Adds a line; each has as many cells as the first. */
  void add(List<String> cells) {
    lines.add(cells.stream().map(PlainLine::of).toList());
  }

  /** Returns the lines with their cells aligned to the left, a rule under the first. */
  String print() {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(line.get(column)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder row = new StringBuilder();
      StringBuilder rule = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = lines.get(i).get(column);
        row.append(cell).append(" ".repeat(widths[column] - width(cell))).append(GAP);
        rule.append("-".repeat(widths[column])).append(GAP);
      }
      text.append(row.toString().stripTrailing()).append('\n');
      text.append(i == 0 ? rule.toString().stripTrailing() + "\n" : "");
    }
    return text.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
