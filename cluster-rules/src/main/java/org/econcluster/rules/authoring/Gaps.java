package org.econcluster.rules.authoring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.econcluster.rules.internal.pack.SetTables;

/**
 * What could not be read of a draft, so that its absence is not told as a mistake of its own.
 *
 * <p>Filled while a draft is read, and only asked afterwards.
 */
final class Gaps {

  /** What a file can declare. */
  enum Of {
    /** Rule sets, in the manifest. */
    SETS,
    /** Values of parameters. */
    PARAMETERS,
    /** Derived indicators. */
    INDICATORS,
    /** Criteria. */
    CRITERIA,
    /** Conclusions of rules. */
    CONCLUSIONS
  }

  private final Set<Of> open = new LinkedHashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();
  private final Set<String> mentioned = new LinkedHashSet<>();

  /** Says that not everything of a kind could be read. */
  void open(Of kind) {
    open.add(kind);
  }

  /** Adds what could not be read of a table. */
  void add(SetTables.Rows<?> table, Of kind) {
    lost.addAll(table.lost());
    mentioned.addAll(table.mentioned());
    if (!table.complete()) {
      open.add(kind);
    }
  }

  /** Whether something of a kind may be declared, although it was not read. */
  boolean mayDeclare(String id, Of kind) {
    return open.contains(kind) || lost.contains(id);
  }

  /** Whether something may be used in a row that could not be read. */
  boolean mayUse(String id) {
    return open.contains(Of.INDICATORS) || open.contains(Of.CRITERIA) || mentioned.contains(id);
  }
}
