package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;

/**
 * What the literals of one set's rules read, each once and in the order of first use.
 *
 * <p>Compiled rules name criteria and conclusions by their positions here, so the table depends on
 * nothing but the rules of the set.
 *
 * @param criteria the ids of the criteria
 * @param conclusions the conclusions of earlier sets
 */
public record LiteralTable(ImmutableList<String> criteria, ImmutableList<Literal.Is> conclusions) {

  /** Returns the table of a set's rules. */
  public static LiteralTable of(List<IndexedRule> rules) {
    Set<String> criteria = new LinkedHashSet<>();
    Set<Literal.Is> conclusions = new LinkedHashSet<>();
    for (IndexedRule rule : rules) {
      for (Literal literal : rule.literals()) {
        if (literal instanceof Literal.Met met) {
          criteria.add(met.criterion());
        } else if (literal instanceof Literal.Unmet unmet) {
          criteria.add(unmet.criterion());
        } else if (literal instanceof Literal.Is is) {
          conclusions.add(is);
        }
      }
    }
    return new LiteralTable(ImmutableList.copyOf(criteria), ImmutableList.copyOf(conclusions));
  }
}
