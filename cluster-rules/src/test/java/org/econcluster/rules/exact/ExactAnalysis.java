package org.econcluster.rules.exact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.Pack;

/**
 * Looks for faults of rules over every full state; each fault is told with a state that shows it.
 */
final class ExactAnalysis {

  private final FullStates states;
  private final Diagrams diagrams;

  ExactAnalysis(Pack pack) {
    this.states = new FullStates(pack);
    this.diagrams = states.diagrams();
  }

  /** States in which an exclusive kind has two conclusions. */
  ImmutableList<String> overlaps() {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    states
        .conclusions()
        .forEach(
            (kind, values) -> {
              List<Map.Entry<Enum<?>, Integer>> order = List.copyOf(values.entrySet());
              for (int i = 0; kind.isExclusive() && i < order.size(); i++) {
                for (int j = 0; j < i; j++) {
                  int both = diagrams.and(order.get(i).getValue(), order.get(j).getValue());
                  if (both != Diagrams.NEVER) {
                    found.add(
                        "%s is both %s and %s where %s"
                            .formatted(
                                kind.id(),
                                order.get(j).getKey(),
                                order.get(i).getKey(),
                                states.witness(both)));
                  }
                }
              }
            });
    return found.build();
  }

  /** States in which an exclusive kind has no conclusion. */
  ImmutableList<String> gaps() {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    states
        .conclusions()
        .forEach(
            (kind, values) -> {
              int none = diagrams.not(any(values.values()));
              if (kind.isExclusive() && none != Diagrams.NEVER) {
                found.add("%s has no value where %s".formatted(kind.id(), states.witness(none)));
              }
            });
    return found.build();
  }

  /** Rules that never fire, and rules without which every state has the same conclusions. */
  ImmutableList<String> idleRules() {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    for (IndexedRule rule : states.pack().rules()) {
      int others =
          any(
              states.pack().rules().stream()
                  .filter(other -> !other.id().equals(rule.id()))
                  .filter(other -> other.kind() == rule.kind())
                  .filter(other -> other.value().equals(rule.value()))
                  .map(states::fires)
                  .toList());
      if (states.fires(rule) == Diagrams.NEVER) {
        found.add(rule.id() + " never fires");
      } else if (diagrams.and(states.fires(rule), diagrams.not(others)) == Diagrams.NEVER) {
        found.add(rule.id() + " fires only where others conclude the same");
      }
    }
    return found.build();
  }

  /** Indicators of which more can both raise and lower a grade, with a state of each. */
  ImmutableList<String> gradesWithoutDirection() {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    grades(
        (kind, grade, reached) ->
            diagrams
                .directions(reached)
                .forEach(
                    (variable, direction) -> {
                      if (direction == 0) {
                        found.add(
                            "More %s gives %s %s %s, and takes it %s"
                                .formatted(
                                    states.variable(variable),
                                    kind.id(),
                                    grade,
                                    turn(reached, variable),
                                    turn(diagrams.not(reached), variable)));
                      }
                    }));
    return found.build();
  }

  /** Which indicators raise or lower a grade, by kind: lines like "LIFE.type + linked-share". */
  ImmutableSortedSet<String> directions() {
    ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
    grades(
        (kind, grade, reached) ->
            diagrams
                .directions(reached)
                .forEach(
                    (variable, direction) ->
                        found.add(
                            "%s %s %s"
                                .formatted(
                                    kind.id(),
                                    direction > 0 ? "+" : direction < 0 ? "-" : "+-",
                                    states.variable(variable)))));
    return found.build();
  }

  @FunctionalInterface
  private interface GradeVisitor {
    void visit(FindingKind kind, Enum<?> grade, int reached);
  }

  /** Shows each grade with the statement that it or a higher one is reached. */
  private void grades(GradeVisitor visitor) {
    states
        .conclusions()
        .forEach(
            (kind, values) -> {
              if (kind.form() == FindingKind.Form.GRADE) {
                int reached = Diagrams.NEVER;
                for (Enum<?> grade :
                    ImmutableList.<Enum<?>>copyOf(kind.valuesByName().values()).reverse()) {
                  reached = diagrams.or(reached, values.getOrDefault(grade, Diagrams.NEVER));
                  visitor.visit(kind, grade, reached);
                }
              }
            });
  }

  /** A state in which a step of a variable makes a statement true, in words. */
  private String turn(int statement, int variable) {
    for (int value = 1; value < states.values(variable); value++) {
      int before = diagrams.where(statement, variable, value - 1);
      int turned = diagrams.and(diagrams.where(statement, variable, value), diagrams.not(before));
      if (turned != Diagrams.NEVER) {
        return "from %s to %s where %s"
            .formatted(
                states.number(variable, value - 1),
                states.number(variable, value),
                states.witness(turned));
      }
    }
    throw new IllegalArgumentException("No step of " + states.variable(variable) + " turns it.");
  }

  private int any(Collection<Integer> statements) {
    return statements.stream().reduce(Diagrams.NEVER, diagrams::or);
  }
}
