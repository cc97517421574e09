package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.rules.authoring.PackDraft.DraftSet;
import org.econcluster.rules.authoring.PackNames.Range;
import org.econcluster.rules.authoring.ThresholdStates.Answer;
import org.econcluster.rules.authoring.ThresholdStates.Wanted;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Located;
import org.econcluster.rules.parameter.Parameter;

/**
 * Checks rules against the values that indicators can have: thresholds within their range, rules
 * that can hold, and no two rules that conclude two values of an exclusive kind at once.
 *
 * <p>Judges only what it knows for certain; says nothing where a row has another mistake.
 */
final class StateChecker {

  private final PackDraft draft;
  private final PackNames names;
  private final Problems problems;
  private final Set<String> derived = new LinkedHashSet<>();
  private final Map<String, Criterion> sound = new LinkedHashMap<>();
  private final List<ThresholdStates> days = new ArrayList<>();
  private final Map<Place, List<String>> forbidden = new LinkedHashMap<>();

  private StateChecker(PackDraft draft, PackNames names, Problems problems) {
    this.draft = draft;
    this.names = names;
    this.problems = problems;
  }

  /**
   * Adds what is wrong to the problems.
   *
   * @param rules the rules without another mistake
   */
  static void check(PackDraft draft, PackNames names, List<DraftRule> rules, Problems problems) {
    StateChecker checker = new StateChecker(draft, names, problems);
    checker.checkRanges();
    checker.prepareDays();
    List<DraftRule> possible = new ArrayList<>();
    for (DraftRule rule : rules) {
      if (checker.canHold(rule)) {
        possible.add(rule);
      }
    }
    checker.refuseForbidding();
    checker.checkOverlaps(possible);
  }

  private void checkRanges() {
    Set<Located<Parameter>> told = new LinkedHashSet<>();
    for (DraftSet set : draft.sets) {
      set.derived.forEach(row -> derived.add(row.value().id()));
      for (Located<Criterion> row : set.criteria) {
        boolean within = row.sound();
        if (row.value() instanceof Criterion.Threshold threshold) {
          Range range = names.indicators.get(threshold.indicator());
          for (Located<Parameter> parameter : draft.parameters) {
            if (parameter.value().id().equals(threshold.parameter())) {
              boolean outside = range != null && isOutside(parameter, range);
              if (range != null && outside && told.add(parameter)) {
                refuse(row, threshold, parameter, range);
              }
              within &= !outside && parameter.sound();
            }
          }
        }
        if (within) {
          sound.put(row.value().id(), row.value());
        }
      }
    }
  }

  private static boolean isOutside(Located<Parameter> parameter, Range range) {
    double value = parameter.value().value();
    return value < range.lowest() || value > range.highest(); // Neither for NaN, a bad cell.
  }

  private void refuse(
      Located<Criterion> row,
      Criterion.Threshold threshold,
      Located<Parameter> parameter,
      Range range) {
    double value = parameter.value().value();
    boolean perCent = range.lowest() >= -1 && range.highest() == 1 && Math.abs(value) <= 100;
    problems.add(
        PackFailure.PARAMETER_RANGE,
        parameter.isInherited() ? row.cell("parameter") : parameter.cell("value"),
        "Parameter "
            + threshold.parameter()
            + " is "
            + Figures.text(value)
            + ", but "
            + threshold.indicator()
            + ", which "
            + threshold.id()
            + " compares with it, "
            + Figures.lies(range)
            + ".",
        perCent
            ? "Maybe " + Figures.ofPerCent(value) + " was meant: not per cent, but a share."
            : "Maybe another indicator or another parameter was meant.");
  }

  /** Prepares a search for each day on which values of parameters change. */
  private void prepareDays() {
    Set<LocalDate> dates = new TreeSet<>();
    draft.parameters.forEach(row -> dates.add(row.value().validFrom()));
    for (LocalDate date : dates) {
      Map<String, Parameter> values = new LinkedHashMap<>();
      for (Located<Parameter> row : draft.parameters) {
        Parameter parameter = row.value();
        if (!parameter.validFrom().isAfter(date)) {
          values.merge(
              parameter.id(), parameter, (a, b) -> b.validFrom().isAfter(a.validFrom()) ? b : a);
        }
      }
      Map<String, Double> thresholds = new LinkedHashMap<>();
      values.forEach((id, parameter) -> thresholds.put(id, parameter.value()));
      days.add(new ThresholdStates(sound, names.indicators, thresholds));
    }
  }

  private boolean canHold(DraftRule rule) {
    List<Wanted> wanted = wanted(rule.rule());
    Optional<ThresholdStates> impossible = impossible(wanted);
    impossible.ifPresent(day -> refuse(rule, wanted, day));
    return impossible.isEmpty();
  }

  /** Returns the last day, if on no day all that is wanted can be. */
  private Optional<ThresholdStates> impossible(List<Wanted> wanted) {
    ThresholdStates last = null;
    for (ThresholdStates day : days) {
      Answer.Kind answer = day.search(wanted).kind();
      if (answer == Answer.Kind.FOUND) {
        return Optional.empty();
      }
      last = answer == Answer.Kind.NONE ? day : last;
    }
    return Optional.ofNullable(last);
  }

  private void refuse(DraftRule rule, List<Wanted> wanted, ThresholdStates day) {
    String id = rule.id().value();
    String why = "no values of the indicators allow all of its conditions";
    String cure = "Maybe one of the conditions should go.";
    Wanted culprit = wanted.get(wanted.size() - 1);
    for (List<Wanted> some : onesAndTwos(wanted)) {
      if (day.search(some).kind() == Answer.Kind.NONE) {
        culprit = some.get(some.size() - 1);
        why = why(some, day);
        List<Wanted> turned = new ArrayList<>(wanted);
        Wanted opposite = new Wanted(culprit.criterion(), !culprit.met());
        turned.set(wanted.indexOf(culprit), opposite);
        if (day.search(turned).kind() == Answer.Kind.FOUND) {
          cure = "Maybe " + literal(opposite) + " was meant.";
        }
        break;
      }
    }
    if (rule.id().isInherited()) {
      forbidden.computeIfAbsent(cause(wanted), place -> new ArrayList<>()).add(id + ": " + why);
      return;
    }
    problems.add(
        PackFailure.RULE_CONTRADICTION,
        place(rule, culprit),
        "Rule " + id + " can never hold: " + why + ".",
        cure);
  }

  /** Returns the author's value because of which a rule of the extended pack cannot hold. */
  private Place cause(List<Wanted> wanted) {
    for (Wanted goal : wanted) {
      if (sound.get(goal.criterion()) instanceof Criterion.Threshold threshold) {
        for (Located<Parameter> own : draft.ownParameters) {
          if (own.value().id().equals(threshold.parameter())) {
            return own.cell("value");
          }
        }
      }
    }
    return Place.of(draft.name());
  }

  /** Tells the rules of the extended pack that the author's values forbid, once for each value. */
  private void refuseForbidding() {
    forbidden.forEach(
        (place, rules) ->
            problems.add(
                PackFailure.RULE_CONTRADICTION,
                place,
                (rules.size() == 1
                        ? "A rule of the extended pack"
                        : rules.size() + " rules of the extended pack")
                    + " can never hold here, such as "
                    + rules.get(0)
                    + ".",
                "Maybe another value was meant, or dropped.csv should name what no longer holds."));
  }

  private static List<List<Wanted>> onesAndTwos(List<Wanted> wanted) {
    List<List<Wanted>> some = new ArrayList<>();
    wanted.forEach(one -> some.add(List.of(one)));
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = i + 1; j < wanted.size(); j++) {
        some.add(List.of(wanted.get(i), wanted.get(j)));
      }
    }
    return some;
  }

  private String why(List<Wanted> some, ThresholdStates day) {
    boolean compared = some.stream().noneMatch(one -> day.demand(one).isEmpty());
    String first = literal(some.get(0));
    if (some.size() == 1) {
      if (compared && sound.get(some.get(0).criterion()) instanceof Criterion.Threshold threshold) {
        Range range = names.indicators.getOrDefault(threshold.indicator(), new Range(0, 0));
        return first + " needs " + day.demand(some.get(0)) + ", which " + Figures.lies(range);
      }
      return "there are no values of the indicators for " + first;
    }
    String second = literal(some.get(1));
    return compared
        ? first
            + " needs "
            + day.demand(some.get(0))
            + ", but "
            + second
            + " needs "
            + day.demand(some.get(1))
        : first + " and " + second + " exclude each other";
  }

  private void checkOverlaps(List<DraftRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      DraftRule rule = rules.get(i);
      List<DraftRule> others = new ArrayList<>();
      String example = "";
      for (int j = 0; j < rules.size(); j++) {
        DraftRule other = rules.get(j);
        if (!rule.id().isInherited() && (other.id().isInherited() || j < i)) {
          Optional<String> state = overlap(rule.rule(), other.rule());
          if (state.isPresent()) {
            example = others.isEmpty() ? state.get() : example;
            others.add(other);
          }
        }
      }
      if (!others.isEmpty()) {
        refuse(rule, others, example);
      }
    }
  }

  private void refuse(DraftRule rule, List<DraftRule> others, String example) {
    String ids = others.stream().map(other -> other.id().value()).collect(Collectors.joining(", "));
    problems.add(
        PackFailure.RULE_OVERLAP,
        rule.conclusion(),
        "Rule "
            + rule.id().value()
            + " concludes "
            + rule.rule().value()
            + ", and "
            + ids
            + " can at once conclude another value of "
            + rule.rule().kind().id()
            + ", which has only one: with "
            + others.get(0).id().value()
            + ", for example, at "
            + example
            + ".",
        "Maybe a condition that excludes "
            + ids
            + " is missing, or dropped.csv should name what no longer holds.");
  }

  /** Returns values at which two rules give an exclusive kind two values, if that is certain. */
  private Optional<String> overlap(IndexedRule rule, IndexedRule other) {
    if (rule.kind() != other.kind()
        || !rule.kind().isExclusive()
        || rule.value().equals(other.value())
        || !isJudged(rule)
        || !isJudged(other)) {
      return Optional.empty();
    }
    ImmutableList<Wanted> both =
        ImmutableList.<Wanted>builder().addAll(wanted(rule)).addAll(wanted(other)).build();
    for (ThresholdStates day : Lists.reverse(days)) {
      Answer answer = day.search(both);
      if (answer.kind() == Answer.Kind.FOUND) {
        return Optional.of(
            answer.values().entrySet().stream()
                .map(entry -> entry.getKey() + " " + Figures.text(entry.getValue().example()))
                .collect(Collectors.joining(", ")));
      }
    }
    return Optional.empty();
  }

  /** Whether a rule reads nothing but indicators that do not depend on each other. */
  private boolean isJudged(IndexedRule rule) {
    return rule.literals().stream().noneMatch(Literal.Is.class::isInstance)
        && wanted(rule).stream().noneMatch(goal -> readsDerived(goal.criterion()));
  }

  private boolean readsDerived(String criterion) {
    Criterion known = sound.get(criterion);
    if (known instanceof Criterion.Threshold threshold) {
      return derived.contains(threshold.indicator());
    }
    return !(known instanceof Criterion.Composite composite)
        || composite.members().stream().anyMatch(this::readsDerived);
  }

  private static List<Wanted> wanted(IndexedRule rule) {
    List<Wanted> wanted = new ArrayList<>();
    for (Literal literal : rule.literals()) {
      if (literal instanceof Literal.Met met) {
        wanted.add(new Wanted(met.criterion(), true));
      } else if (literal instanceof Literal.Unmet unmet) {
        wanted.add(new Wanted(unmet.criterion(), false));
      }
    }
    return wanted;
  }

  private static String literal(Wanted wanted) {
    return wanted.met()
        ? new Literal.Met(wanted.criterion()).toString()
        : new Literal.Unmet(wanted.criterion()).toString();
  }

  private static Place place(DraftRule rule, Wanted culprit) {
    return rule.literals().stream()
        .filter(literal -> literal.value().toString().equals(literal(culprit)))
        .findFirst()
        .map(Located::place)
        .orElse(rule.id().place());
  }
}
