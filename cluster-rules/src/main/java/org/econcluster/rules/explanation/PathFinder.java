package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.NearestPath.Step;
import org.econcluster.rules.explanation.PackLookup.NumberedRule;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;
import org.jspecify.annotations.Nullable;

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
    List<NumberedRule> rules = pack.rulesFor(kind);
    return rules.stream()
        .filter(rule -> rule.conclusion() == next)
        .filter(
            rule ->
                rule.requirements().stream().allMatch(Requirement.OfCriterion.class::isInstance))
        .flatMap(
            rule ->
                fewestSteps(rule, rules).stream()
                    .map(
                        steps ->
                            new NearestPath(
                                kind, lowest.get().name(), next.name(), rule.rule().id(), steps)))
        .min(Comparator.comparingInt(path -> path.steps().size()));
  }

  /** Returns what makes a rule fire, less what is not needed to reach at least its grade. */
  private Optional<ImmutableList<Step>> fewestSteps(NumberedRule rule, List<NumberedRule> rules) {
    int grade = rule.conclusion().ordinal();
    ImmutableList<Requirement.OfCriterion> requirements =
        rule.requirements().stream()
            .map(Requirement.OfCriterion.class::cast)
            .collect(ImmutableList.toImmutableList());
    return Stream.of(requirements, requirements.reverse())
        .map(ordered -> steps(ordered, grade, rules))
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
  private List<Step> steps(
      List<Requirement.OfCriterion> requirements, int grade, List<NumberedRule> rules) {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (Requirement.OfCriterion requirement : requirements) {
      changes(requirement.number(), requirement.wanted())
          .forEach(step -> steps.putIfAbsent(step.criterion(), step));
      if (lowestGrade(List.copyOf(steps.values()), rules) >= grade) {
        break;
      }
    }
    return List.copyOf(steps.values());
  }

  private ImmutableList<Step> needed(List<Step> all, int grade, List<NumberedRule> rules) {
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

  /** Returns the lowest grade that stays possible after some steps; -1 where none does. */
  private int lowestGrade(List<Step> steps, List<NumberedRule> rules) {
    @Nullable Status[] changed = new Status[program.criteria().size()];
    steps.forEach(step -> changed[program.criterion(step.criterion())] = step.needed());
    int lowest = -1;
    for (NumberedRule rule : rules) {
      int grade = rule.conclusion().ordinal();
      if ((lowest < 0 || grade < lowest) && mayFire(rule, changed)) {
        lowest = grade;
      }
    }
    return lowest;
  }

  private boolean mayFire(NumberedRule rule, @Nullable Status[] changed) {
    for (Requirement requirement : rule.requirements()) {
      if (!mayHold(requirement, changed)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHold(Requirement requirement, @Nullable Status[] changed) {
    if (requirement instanceof Requirement.OfCriterion of) {
      Status status = status(of.number(), changed);
      return status == of.wanted() || status == Status.UNKNOWN;
    }
    Requirement.OfConclusion of = (Requirement.OfConclusion) requirement;
    return evaluation.isPossible(of.kind(), of.value());
  }

  /** Returns the status that a criterion has after some changes. */
  private Status status(int number, @Nullable Status[] changed) {
    Status status = changed[number];
    if (status != null) {
      return status;
    }
    if (!(program.criteria().get(number) instanceof Criterion.Composite composite)) {
      return evaluation.status(number);
    }
    int met = 0;
    int unknown = 0;
    ImmutableIntArray members = pack.members(number);
    for (int k = 0; k < members.length(); k++) {
      Status of = status(members.get(k), changed);
      met += of == Status.MET ? 1 : 0;
      unknown += of == Status.UNKNOWN ? 1 : 0;
    }
    return composite.test(met, unknown);
  }

  private List<Step> changes(int number, Status needed) {
    if (evaluation.status(number) == needed) {
      return List.of();
    }
    Criterion criterion = program.criteria().get(number);
    if (criterion instanceof Criterion.Threshold threshold) {
      return List.of(step(threshold, needed));
    }
    Criterion.Composite composite = (Criterion.Composite) criterion;
    ImmutableIntArray members = pack.members(number);
    // To be unmet, so many members must be unmet that the rest cannot reach the number needed.
    int wanted =
        needed == Status.MET ? composite.needed() : members.length() - composite.needed() + 1;
    List<List<Step>> open = new ArrayList<>();
    for (int k = 0; k < members.length(); k++) {
      if (evaluation.status(members.get(k)) == needed) {
        wanted--;
      } else {
        open.add(changes(members.get(k), needed));
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
