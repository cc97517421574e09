package org.econcluster.rules.internal.pack;

import org.drools.model.Model;

/** Gives the compiled rules of each set of one pack. */
public interface RuleModels {

  /** Returns the compiled rules of the set with an id, which the pack has. */
  Model model(String set);
}
