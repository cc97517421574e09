package org.econcluster.workbench.metrics;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells on standard error, once each, what was decided for the user. */
final class Notes {

  private final PrintWriter err;
  private final Set<String> told = new LinkedHashSet<>();

  Notes(PrintWriter err) {
    this.err = err;
  }

  void tell(String sentence) {
    if (told.add(sentence)) {
      err.println(org.econcluster.workbench.PlainLine.of(sentence));
    }
  }
}
