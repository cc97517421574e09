package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.NearestPath.Step;
import org.econcluster.rules.explanation.PackLookup.NumberedRule;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;

/**
 * Finds the fewest criteria that would have to change for at least the next grade.
 *
 * <p>Looks at every rule that concludes the next grade and takes the one with the fewest changes;
 * of a composite it changes only as many members as it needs, those closest to their threshold
 * first. Changes without which no lower grade stays possible are left out: they would only keep the
 * rule apart from higher grades.
 */
final class PathFinder {

  private final Evaluation evaluation;
  private final PackProgram program;
  private final PackLookup pack;
  private final Function<Criterion.Threshold, Measurement> measure;

  PathFinder(
      Evaluation evaluation, PackLookup pack, Function<Criterion.Threshold, Measurement> measure) {
    this.evaluation = evaluation;
    this.program = evaluation.program();
    this.pack = pack;
    this.measure = measure;
  }

  /** Returns a path for every graded kind that is not certainly at its highest grade. */
  ImmutableList<NearestPath> paths() {
    ImmutableList.Builder<NearestPath> paths = ImmutableList.builder();
    for (FindingKind kind : pack.kinds()) {
      if (kind.form() == FindingKind.Form.GRADE) {
        path(kind).ifPresent(paths::add);
      }
    }
    return paths.build();
  }

  private Optional<NearestPath> path(FindingKind kind) {
    List<Enum<?>> grades = List.copyOf(kind.valuesByName().values());
    Optional<Enum<?>> lowest =
        grades.stream().filter(grade -> evaluation.isPossible(kind, grade)).findFirst();
    if (lowest.isEmpty() || lowest.get().ordinal() >= kind.topGrade().ordinal()) {
      return Optional.empty();
    }
    Enum<?> next = grades.get(lowest.get().ordinal() + 1);
    List<IndexedRule> rules = pack.rulesFor(kind).stream().map(NumberedRule::rule).toList();
    return rules.stream()
        .filter(rule -> rule.value().equals(next.name()))
        .filter(rule -> rule.literals().stream().noneMatch(Literal.Is.class::isInstance))
        .flatMap(
            rule ->
                fewestSteps(rule, rules).stream()
                    .map(
                        steps ->
                            new NearestPath(
                                kind, lowest.get().name(), next.name(), rule.id(), steps)))
        .min(Comparator.comparingInt(path -> path.steps().size()));
  }

  /** Returns what makes a rule fire, less what is not needed to reach at least its grade. */
  private Optional<ImmutableList<Step>> fewestSteps(IndexedRule rule, List<IndexedRule> rules) {
    int grade = rule.conclusion().ordinal();
    return Stream.of(rule.literals(), rule.literals().reverse())
        .map(literals -> steps(literals, grade, rules))
        .filter(steps -> lowestGrade(steps, rules) >= grade)
        .findFirst()
        .map(steps -> needed(steps, grade, rules));
  }

  /**
   * Returns the changes that literals ask for, one after the other until the grade is reached.
   *
   * <p>So where a composite must hold and another one with the same members must not, as in "four
   * of five, and not five", the second takes nothing back that the first needs.
   */
  private List<Step> steps(List<Literal> literals, int grade, List<IndexedRule> rules) {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (Literal literal : literals) {
      changes(Explainer.criterionOf(literal), needed(literal))
          .forEach(step -> steps.putIfAbsent(step.criterion(), step));
      if (lowestGrade(List.copyOf(steps.values()), rules) >= grade) {
        break;
      }
    }
    return List.copyOf(steps.values());
  }

  private ImmutableList<Step> needed(List<Step> all, int grade, List<IndexedRule> rules) {
    List<Step> steps = all;
    // Conditions that keep from higher grades stand last, so those are tried first.
    for (Step step : ImmutableList.copyOf(all).reverse()) {
      List<Step> rest = steps.stream().filter(other -> !other.equals(step)).toList();
      if (lowestGrade(rest, rules) >= grade) {
        steps = rest;
      }
    }
    return ImmutableList.copyOf(steps);
  }

  private static Status needed(Literal literal) {
    return literal instanceof Literal.Met ? Status.MET : Status.UNMET;
  }

  /** Returns the lowest grade that stays possible after some steps; -1 where none does. */
  private int lowestGrade(List<Step> steps, List<IndexedRule> rules) {
    Map<String, Status> changed =
        steps.stream().collect(Collectors.toMap(Step::criterion, Step::needed));
    return rules.stream()
        .filter(rule -> rule.literals().stream().allMatch(literal -> mayHold(literal, changed)))
        .mapToInt(rule -> rule.conclusion().ordinal())
        .min()
        .orElse(-1);
  }

  private boolean mayHold(Literal literal, Map<String, Status> changed) {
    if (literal instanceof Literal.Is is) {
      FindingKind kind = FindingKind.find(is.kind()).orElseThrow();
      return evaluation.isPossible(kind, kind.value(is.value()));
    }
    Status status = status(Explainer.criterionOf(literal), changed);
    return status == needed(literal) || status == Status.UNKNOWN;
  }

  /** Returns the status that a criterion has after some changes. */
  private Status status(String id, Map<String, Status> changed) {
    Status status = changed.get(id);
    if (status != null) {
      return status;
    }
    if (!(pack.criteria().get(id) instanceof Criterion.Composite composite)) {
      return evaluation.status(program.criterion(id));
    }
    int met = 0;
    int unknown = 0;
    for (String member : composite.members()) {
      Status of = status(member, changed);
      met += of == Status.MET ? 1 : 0;
      unknown += of == Status.UNKNOWN ? 1 : 0;
    }
    return composite.test(met, unknown);
  }

  private List<Step> changes(String id, Status needed) {
    if (evaluation.status(program.criterion(id)) == needed) {
      return List.of();
    }
    Criterion criterion = pack.criteria().get(id);
    if (criterion instanceof Criterion.Threshold threshold) {
      return List.of(step(threshold, needed));
    }
    Criterion.Composite composite = (Criterion.Composite) Objects.requireNonNull(criterion);
    int size = composite.members().size();
    // To be unmet, so many members must be unmet that the rest cannot reach the number needed.
    int wanted = needed == Status.MET ? composite.needed() : size - composite.needed() + 1;
    List<List<Step>> open = new ArrayList<>();
    for (String member : composite.members()) {
      if (evaluation.status(program.criterion(member)) == needed) {
        wanted--;
      } else {
        open.add(changes(member, needed));
      }
    }
    open.sort(
        Comparator.<List<Step>>comparingInt(List::size).thenComparingDouble(PathFinder::distance));
    return open.stream().limit(Math.max(0, wanted)).flatMap(List::stream).toList();
  }

  private Step step(Criterion.Threshold criterion, Status needed) {
    Measurement measurement = measure.apply(criterion);
    return new Step(
        criterion.id(),
        criterion.sentence(),
        evaluation.status(program.criterion(criterion.id())),
        needed,
        measurement.name(),
        measurement.unit(),
        measurement.value(),
        measurement.comparison(),
        measurement.threshold(),
        measurement.margin().isPresent()
            ? OptionalDouble.of(Math.abs(measurement.margin().getAsDouble()))
            : OptionalDouble.empty());
  }

  /** The sum of the relative gaps; a gap that is not known is as far as the whole threshold. */
  private static double distance(List<Step> steps) {
    double sum = 0;
    for (Step step : steps) {
      double scale = step.threshold() == 0 ? 1 : Math.abs(step.threshold());
      sum += step.gap().isPresent() ? step.gap().getAsDouble() / scale : 1;
    }
    return sum;
  }
}
