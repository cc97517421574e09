package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;

/**
 * Finds at which criterion a conclusion fails or waits, without explaining all else; for many
 * subjects.
 *
 * <p>Follows criteria that a rule needs met. Of one that needs all of its members the first that is
 * unmet, or unknown, is the gate, for members stand in the order in which they are looked at.
 * Immutable and thread-safe.
 */
public final class ExclusionFinder {

  private final PackProgram program;
  private final PackLookup pack;

  /** By the name of the value, the criteria that its rules need met. */
  private final ImmutableListMultimap<String, String> needed;

  private final ImmutableMap<String, Gate> gates;

  private ExclusionFinder(PackProgram program, FindingKind kind) {
    this.program = program;
    this.pack = PackLookup.of(program);
    ImmutableListMultimap.Builder<String, String> builder = ImmutableListMultimap.builder();
    for (IndexedRule rule : program.rules()) {
      if (rule.kind() == kind) {
        for (Literal literal : rule.literals()) {
          if (literal instanceof Literal.Met met) {
            builder.put(rule.value(), met.criterion());
          }
        }
      }
    }
    this.needed = builder.build();
    this.gates =
        ImmutableMap.copyOf(
            Maps.transformEntries(
                pack.criteria(), (id, criterion) -> new Gate(id, criterion.sentence())));
  }

  /** Returns a finder for the conclusions of a kind that a pack draws. */
  public static ExclusionFinder of(PackProgram program, FindingKind kind) {
    return new ExclusionFinder(program, kind);
  }

  /**
   * Returns why a value is not concluded; empty where no criterion that its rules need is unmet for
   * certain.
   *
   * @param evaluation by the program that this finder was made for
   */
  public Optional<Exclusion> find(Evaluation evaluation, Enum<?> value) {
    for (String criterion : needed.get(value.name())) {
      if (status(criterion, evaluation) == Status.UNMET) {
        return Optional.of(exclusion(criterion, evaluation));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first gate that a value still has to pass; empty where none is open.
   *
   * @param evaluation by the program that this finder was made for
   */
  public Optional<Gate> findOpen(Evaluation evaluation, Enum<?> value) {
    for (String criterion : needed.get(value.name())) {
      if (status(criterion, evaluation) == Status.UNKNOWN) {
        return Optional.of(gate(criterion, evaluation, Status.UNKNOWN));
      }
    }
    return Optional.empty();
  }

  private Exclusion exclusion(String criterion, Evaluation evaluation) {
    CriterionFindings findings = new CriterionFindings(evaluation, pack);
    Gate gate = gate(criterion, evaluation, Status.UNMET);
    Set<String> reasons = new LinkedHashSet<>();
    collectReasons(gate.criterion(), evaluation, reasons);
    return new Exclusion(
        gate, reasons.stream().map(findings::finding).collect(ImmutableList.toImmutableList()));
  }

  private Gate gate(String criterion, Evaluation evaluation, Status wanted) {
    if (pack.criteria().get(criterion) instanceof Criterion.Composite composite
        && composite.needed() == composite.members().size()) {
      for (String member : composite.members()) {
        if (status(member, evaluation) == wanted) {
          return Objects.requireNonNull(gates.get(member));
        }
      }
    }
    return Objects.requireNonNull(gates.get(criterion));
  }

  private void collectReasons(String criterion, Evaluation evaluation, Set<String> reasons) {
    ImmutableSet<String> unmet =
        pack.criteria().get(criterion) instanceof Criterion.Composite composite
            ? composite.members().stream()
                .filter(member -> status(member, evaluation) == Status.UNMET)
                .collect(ImmutableSet.toImmutableSet())
            : ImmutableSet.of();
    if (unmet.isEmpty()) {
      reasons.add(criterion);
    }
    unmet.forEach(member -> collectReasons(member, evaluation, reasons));
  }

  private Status status(String criterion, Evaluation evaluation) {
    return evaluation.status(program.criterion(criterion));
  }
}
