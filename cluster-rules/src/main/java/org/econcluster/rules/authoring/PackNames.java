package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.reference.Reference;
import org.econcluster.reference.References;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;

/**
 * What the sets of a draft have yielded so far, by name; finds names that do not exist.
 *
 * <p>A name that may stand in what could not be read is not told as unknown.
 */
final class PackNames {

  /** The values that an indicator can have, both ends included. */
  record Range(double lowest, double highest) {}

  /** By id, what indicators can be. */
  final Map<String, Range> indicators = new LinkedHashMap<>();

  /** By id, the criteria of earlier sets and of the one at hand. */
  final Map<String, Criterion> criteria = new LinkedHashMap<>();

  /** The ids of all parameters. */
  final Set<String> parameters = new LinkedHashSet<>();

  /** The ids of parameters that are used, or were probably meant where another word stands. */
  final Set<String> usedParameters = new LinkedHashSet<>();

  /** The ids of the kinds that earlier sets conclude. */
  final Set<String> kinds = new LinkedHashSet<>();

  private final Set<String> references =
      References.standard().all().stream().map(Reference::key).collect(Collectors.toSet());
  private final Set<String> criteriaOfAllSets = new LinkedHashSet<>();
  private final Gaps gaps;
  private final Problems problems;

  PackNames(PackDraft draft, Problems problems) {
    this.gaps = draft.gaps;
    this.problems = problems;
    for (Indicator indicator : IndicatorCatalogue.standard().all()) {
      indicators.put(indicator.id(), new Range(indicator.lowest(), indicator.highest()));
    }
    draft.sets.forEach(set -> set.criteria.forEach(row -> criteriaOfAllSets.add(row.value().id())));
  }

  void checkReference(String key, Place place) {
    if (!key.isEmpty() && !references.contains(key)) {
      problems.add(
          PackFailure.REFERENCE_UNKNOWN,
          place,
          "The list of references has no \"" + key + "\".",
          Suggestion.closest(key, references)
              .map(meant -> "Maybe \"" + meant + "\" was meant.")
              .orElse("Maybe \"Econcluster\" for what is not from the literature."));
    }
  }

  void checkParameter(String id, Place place) {
    usedParameters.add(id);
    if (id.isEmpty() || parameters.contains(id) || gaps.mayDeclare(id, Gaps.Of.PARAMETERS)) {
      return;
    }
    Suggestion.closest(id, parameters).ifPresent(usedParameters::add);
    problems.add(
        PackFailure.PARAMETER_UNKNOWN,
        place,
        "There is no parameter \"" + id + "\".",
        cure(id, parameters, "Maybe a row of parameters.csv is missing."));
  }

  void checkIndicator(String id, Place place) {
    if (!id.isEmpty() && !indicators.containsKey(id) && !gaps.mayDeclare(id, Gaps.Of.INDICATORS)) {
      problems.add(
          PackFailure.INDICATOR_UNKNOWN,
          place,
          "There is no indicator \"" + id + "\".",
          cure(id, indicators.keySet(), "Maybe a row of derived.csv is missing."));
    }
  }

  /** Checks that a criterion exists where it is used. */
  void checkCriterion(String id, Place place) {
    if (id.isEmpty() || criteria.containsKey(id) || gaps.mayDeclare(id, Gaps.Of.CRITERIA)) {
      return;
    }
    boolean later = criteriaOfAllSets.contains(id);
    problems.add(
        later ? PackFailure.CRITERION_LATER : PackFailure.CRITERION_UNKNOWN,
        place,
        later
            ? "The criterion \"" + id + "\" belongs to a set that fires later."
            : "There is no criterion \"" + id + "\".",
        later
            ? "Maybe this belongs into that set too."
            : cure(id, criteria.keySet(), "Maybe a row of criteria.csv is missing."));
  }

  /** Checks that a kind exists and that an earlier set concludes it; true if it exists. */
  boolean checkKind(String id, Place place) {
    if (FindingKind.find(id).isEmpty()) {
      problems.add(
          PackFailure.KIND_UNKNOWN,
          place,
          "There is no finding kind \"" + id + "\".",
          cure(id, FindingKind.ids(), "Maybe one such as LIFE.stage was meant."));
      return false;
    }
    if (!kinds.contains(id) && !gaps.mayDeclare(id, Gaps.Of.CONCLUSIONS)) {
      problems.add(
          PackFailure.KIND_LATER,
          place,
          "No earlier set concludes " + id + ".",
          kinds.isEmpty()
              ? "Maybe the rule belongs into a later set."
              : "Maybe one of these: " + String.join(", ", kinds) + ".");
    }
    return true;
  }

  /** Checks that an existing kind has a value. */
  void checkValue(String kind, String value, Place place) {
    ImmutableSet<String> values = FindingKind.find(kind).orElseThrow().valuesByName().keySet();
    if (!values.contains(value)) {
      problems.add(
          PackFailure.VALUE_UNKNOWN,
          place,
          kind + " has no value \"" + value + "\".",
          Suggestion.cure(value, values));
    }
  }

  private static String cure(String word, Iterable<String> known, String otherwise) {
    String cure = Suggestion.cure(word, ImmutableSet.copyOf(known));
    return cure.isEmpty() ? otherwise : cure;
  }
}
