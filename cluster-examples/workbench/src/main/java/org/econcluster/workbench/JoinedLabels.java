package org.econcluster.workbench;

import java.util.Collection;
import java.util.stream.Collectors;
import org.econcluster.Labelled;

/** Several values in one cell of a table. */
final class JoinedLabels {

  private JoinedLabels() {}

  /** Returns the labels with bars between them; empty for none. */
  static String of(Collection<? extends Labelled> values) {
    return values.stream().map(Labelled::label).collect(Collectors.joining("|"));
  }
}
