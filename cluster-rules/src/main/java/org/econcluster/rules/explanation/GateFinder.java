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
 * Finds which criteria a conclusion passes, and at which one it fails or waits, without explaining
 * all else; for many subjects.
 *
 * <p>Follows criteria that a rule needs met. Of one that needs all of its members the first that is
 * unmet, or unknown, is the gate, for members stand in the order in which they are looked at.
 * Immutable and thread-safe.
 */
public final class GateFinder {

  private final PackProgram program;
  private final PackLookup pack;
  private final FindingKind kind;

  /** By the name of the value, the criteria that its rules need met. */
  private final ImmutableListMultimap<String, String> needed;

  private final ImmutableMap<String, Gate> gates;

  private GateFinder(PackProgram program, FindingKind kind) {
    this.program = program;
    this.pack = PackLookup.of(program);
    this.kind = kind;
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
  public static GateFinder of(PackProgram program, FindingKind kind) {
    return new GateFinder(program, kind);
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

  /**
   * Returns what carries a value that is concluded for certain, by the first rule that concludes
   * it; empty where none does.
   *
   * @param evaluation by the program that this finder was made for
   */
  public Optional<Inclusion> findPassed(Evaluation evaluation, Enum<?> value) {
    return pack.rulesFor(kind).stream()
        .filter(numbered -> numbered.conclusion() == value)
        .filter(numbered -> evaluation.firedForCertain(numbered.number()))
        .findFirst()
        .map(numbered -> inclusion(numbered.rule(), evaluation));
  }

  private Inclusion inclusion(IndexedRule rule, Evaluation evaluation) {
    ImmutableList.Builder<Gate> passed = ImmutableList.builder();
    Set<String> reasons = new LinkedHashSet<>();
    for (Literal literal : rule.literals()) {
      if (literal instanceof Literal.Met met) {
        for (String gate : gatesOf(met.criterion())) {
          passed.add(Objects.requireNonNull(gates.get(gate)));
          collectReasons(gate, Status.MET, evaluation, reasons);
        }
      }
    }
    return new Inclusion(passed.build(), findings(reasons, evaluation));
  }

  private Exclusion exclusion(String criterion, Evaluation evaluation) {
    Gate gate = gate(criterion, evaluation, Status.UNMET);
    Set<String> reasons = new LinkedHashSet<>();
    collectReasons(gate.criterion(), Status.UNMET, evaluation, reasons);
    return new Exclusion(gate, findings(reasons, evaluation));
  }

  private ImmutableList<CriterionFinding> findings(Set<String> criteria, Evaluation evaluation) {
    CriterionFindings findings = new CriterionFindings(evaluation, pack);
    return criteria.stream().map(findings::finding).collect(ImmutableList.toImmutableList());
  }

  private Gate gate(String criterion, Evaluation evaluation, Status wanted) {
    String gate =
        gatesOf(criterion).stream()
            .filter(member -> status(member, evaluation) == wanted)
            .findFirst()
            .orElse(criterion);
    return Objects.requireNonNull(gates.get(gate));
  }

  /** The members of a criterion that needs all of them; of another one itself. */
  private ImmutableList<String> gatesOf(String criterion) {
    return pack.criteria().get(criterion) instanceof Criterion.Composite composite
            && composite.needed() == composite.members().size()
        ? composite.members()
        : ImmutableList.of(criterion);
  }

  /** Collects the comparisons that give a criterion its status. */
  private void collectReasons(
      String criterion, Status status, Evaluation evaluation, Set<String> reasons) {
    ImmutableSet<String> deciding =
        pack.criteria().get(criterion) instanceof Criterion.Composite composite
            ? composite.members().stream()
                .filter(member -> status(member, evaluation) == status)
                .collect(ImmutableSet.toImmutableSet())
            : ImmutableSet.of();
    if (deciding.isEmpty()) {
      reasons.add(criterion);
    }
    deciding.forEach(member -> collectReasons(member, status, evaluation, reasons));
  }

  private Status status(String criterion, Evaluation evaluation) {
    return evaluation.status(program.criterion(criterion));
  }
}
