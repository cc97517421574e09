package org.econcluster.rules.authoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.econcluster.rules.authoring.PackNames.Range;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Searches for values of indicators under which some criteria are met and others unmet, with the
 * thresholds of one day.
 *
 * <p>Each indicator is taken for itself. So where nothing is found there is nothing; what is found
 * exists unless indicators depend on each other, as derived ones do.
 */
final class ThresholdStates {

  /** Enough for any rule that a person can read. */
  private static final int MOST_STEPS = 20_000;

  private final Map<String, Criterion> criteria;
  private final Map<String, Range> indicators;
  private final Map<String, Double> thresholds;

  /**
   * Makes a search.
   *
   * @param criteria by id, those that can be judged
   * @param indicators by id, what indicators can be
   * @param thresholds by id, the parameters that are valid on the day
   */
  ThresholdStates(
      Map<String, Criterion> criteria,
      Map<String, Range> indicators,
      Map<String, Double> thresholds) {
    this.criteria = criteria;
    this.indicators = indicators;
    this.thresholds = thresholds;
  }

  /** A criterion and what it must be. */
  record Wanted(String criterion, boolean met) {}

  /** Whether there are values, and which. */
  record Answer(Kind kind, ImmutableSortedMap<String, Interval> values) {

    /** What a search came to. */
    enum Kind {
      /** There are values. */
      FOUND,
      /** There can be none. */
      NONE,
      /** Something is not known, or the search would take too long. */
      OPEN
    }

    private static Answer without(Kind kind) {
      return new Answer(kind, ImmutableSortedMap.of());
    }
  }

  /** Searches for values under which all that is wanted holds. */
  Answer search(List<Wanted> wanted) {
    if (!wanted.stream().allMatch(goal -> isKnown(goal.criterion(), new TreeSet<>()))) {
      return Answer.without(Answer.Kind.OPEN);
    }
    Search search = new Search();
    Map<String, Interval> values = search.solve(wanted, List.of(), new TreeMap<>());
    if (search.steps > MOST_STEPS) {
      return Answer.without(Answer.Kind.OPEN);
    }
    return values == null
        ? Answer.without(Answer.Kind.NONE)
        : new Answer(Answer.Kind.FOUND, ImmutableSortedMap.copyOf(values));
  }

  /** Returns what a criterion demands of an indicator in words; empty for a composite. */
  String demand(Wanted wanted) {
    if (criteria.get(wanted.criterion()) instanceof Criterion.Threshold threshold) {
      return threshold.indicator()
          + " "
          + comparison(threshold, wanted.met()).words()
          + " "
          + Figures.text(thresholds.getOrDefault(threshold.parameter(), Double.NaN));
    }
    return "";
  }

  private boolean isKnown(String criterion, Set<String> path) {
    Criterion known = criteria.get(criterion);
    if (known instanceof Criterion.Threshold threshold) {
      return indicators.containsKey(threshold.indicator())
          && thresholds.containsKey(threshold.parameter());
    }
    return known instanceof Criterion.Composite composite
        && path.add(criterion)
        && composite.members().stream().allMatch(member -> isKnown(member, new TreeSet<>(path)));
  }

  private static Comparison comparison(Criterion.Threshold threshold, boolean met) {
    return met ? threshold.comparison() : Interval.opposite(threshold.comparison());
  }

  /** One search; takes what must hold at once before it tries what may hold. */
  private final class Search {
    private int steps;

    private @Nullable Map<String, Interval> solve(
        List<Wanted> goals, List<Wanted> choices, Map<String, Interval> before) {
      if (++steps > MOST_STEPS) {
        return null;
      }
      Map<String, Interval> values = new TreeMap<>(before);
      List<Wanted> open = new ArrayList<>(choices);
      Deque<Wanted> rest = new ArrayDeque<>(goals);
      while (!rest.isEmpty()) {
        Wanted goal = rest.removeFirst();
        Criterion criterion = criteria.get(goal.criterion());
        if (criterion instanceof Criterion.Threshold threshold) {
          Interval narrowed = narrowed(threshold, goal.met(), values);
          if (narrowed.isEmpty()) {
            return null;
          }
          values.put(threshold.indicator(), narrowed);
        } else if (criterion instanceof Criterion.Composite composite) {
          if (needed(composite, goal.met()) == composite.members().size()) {
            composite.members().forEach(member -> rest.add(new Wanted(member, goal.met())));
          } else {
            open.add(goal);
          }
        }
      }
      if (open.isEmpty()) {
        return values;
      }
      Wanted choice = open.remove(0);
      if (!(criteria.get(choice.criterion()) instanceof Criterion.Composite composite)) {
        throw new IllegalStateException(choice.criterion() + " leaves no choice.");
      }
      return choose(
          composite.members(), needed(composite, choice.met()), choice.met(), open, values);
    }

    /** Tries every way in which enough of some members can be as wanted. */
    private @Nullable Map<String, Interval> choose(
        List<String> members,
        int needed,
        boolean met,
        List<Wanted> choices,
        Map<String, Interval> values) {
      for (ImmutableList<String> some : subsets(members, needed)) {
        Map<String, Interval> found =
            solve(some.stream().map(member -> new Wanted(member, met)).toList(), choices, values);
        if (found != null) {
          return found;
        }
        if (steps > MOST_STEPS) {
          return null;
        }
      }
      return null;
    }

    /** The ways to pick some members, no more of them than can be tried. */
    private List<ImmutableList<String>> subsets(List<String> members, int needed) {
      List<ImmutableList<String>> subsets = new ArrayList<>();
      subsets.add(ImmutableList.of());
      for (int i = 0; i < members.size(); i++) {
        int left = members.size() - i - 1;
        for (ImmutableList<String> some : List.copyOf(subsets)) {
          if (some.size() < needed) {
            subsets.add(ImmutableList.<String>builder().addAll(some).add(members.get(i)).build());
          }
        }
        subsets.removeIf(some -> some.size() + left < needed);
        if (subsets.size() > MOST_STEPS) {
          steps = MOST_STEPS + 1;
          return List.of();
        }
      }
      return subsets;
    }

    private Interval narrowed(
        Criterion.Threshold threshold, boolean met, Map<String, Interval> values) {
      Range range = requireNonNull(indicators.get(threshold.indicator()));
      Interval present =
          values.getOrDefault(
              threshold.indicator(), new Interval(range.lowest(), false, range.highest(), false));
      return present.where(
          comparison(threshold, met), thresholds.getOrDefault(threshold.parameter(), Double.NaN));
    }

    /** How many members decide it: enough that are met, or too many that are not. */
    private static int needed(Criterion.Composite composite, boolean met) {
      return met ? composite.needed() : composite.members().size() - composite.needed() + 1;
    }
  }
}
