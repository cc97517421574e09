package org.econcluster.rules.index;

/**
 * One condition of a rule.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Literal {

  /** A criterion that must be met. */
  record Met(String criterion) implements Literal {
    @Override
    public String toString() {
      return "met(\"" + criterion + "\")";
    }
  }

  /** A criterion that must be unmet; unknown is not enough. */
  record Unmet(String criterion) implements Literal {
    @Override
    public String toString() {
      return "unmet(\"" + criterion + "\")";
    }
  }

  /** A conclusion that an earlier set must have drawn. */
  record Is(String kind, String value) implements Literal {
    @Override
    public String toString() {
      return "is(\"" + kind + "\", \"" + value + "\")";
    }
  }
}
