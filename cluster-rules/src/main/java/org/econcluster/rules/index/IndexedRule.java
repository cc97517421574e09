package org.econcluster.rules.index;

import com.google.common.collect.ImmutableList;
import org.econcluster.rules.finding.FindingKind;

/**
 * What one rule says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identity, a set and a number, for example {@code LIFE-130}
 * @param set the id of the rule set
 * @param name the title of the rule
 * @param literals the conditions, all of which must hold; at least one
 * @param kind what kind of finding it concludes
 * @param value the name of the value that it concludes
 * @param says the conclusion as a sentence
 * @param basis the keys of the works that it rests on; at least one
 * @param file the file in which it stands
 * @param line the line in that file, from 1
 */
public record IndexedRule(
    String id,
    String set,
    String name,
    ImmutableList<Literal> literals,
    FindingKind kind,
    String value,
    String says,
    ImmutableList<String> basis,
    String file,
    int line) {

  /** The value as a constant of its kind. */
  public Enum<?> conclusion() {
    return kind.value(value);
  }
}
