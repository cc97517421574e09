package org.econcluster.casefile;

import org.econcluster.Labelled;

/** What separates whole from fraction in the numbers of a file. */
public enum DecimalMark implements Labelled {
  /** A point, as in 1.5. */
  POINT("point", '.'),

  /** A comma, as in 1,5. */
  COMMA("comma", ',');

  private final String label;
  private final char mark;

  DecimalMark(String label, char mark) {
    this.label = label;
    this.mark = mark;
  }

  @Override
  public String label() {
    return label;
  }

  /** The mark itself. */
  public char mark() {
    return mark;
  }
}
