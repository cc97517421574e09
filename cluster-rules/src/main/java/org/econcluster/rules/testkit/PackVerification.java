package org.econcluster.rules.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.OpenQuestion;
import org.econcluster.rules.finding.FindingKind;

/** What a pack concluded from what was given; each method checks one expectation. */
public final class PackVerification {

  private final Assessment assessment;

  PackVerification(Assessment assessment) {
    this.assessment = assessment;
  }

  /** Checks that a value is concluded for certain. */
  public PackVerification concludes(FindingKind kind, Enum<?> value) {
    return check(certain(kind).contains(value.name()), kind, "conclude " + value);
  }

  /** Checks that a value is not concluded for certain; it may still be possible. */
  public PackVerification doesNotConclude(FindingKind kind, Enum<?> value) {
    return check(!certain(kind).contains(value.name()), kind, "not conclude " + value);
  }

  /** Checks that exactly these values are certain or possible. */
  public PackVerification leavesPossible(FindingKind kind, Enum<?>... values) {
    ImmutableSet<String> expected =
        List.of(values).stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
    return check(
        names(kind, false).equals(expected), kind, "leave exactly " + expected + " possible");
  }

  /** Checks that a value is neither certain nor possible. */
  public PackVerification excludes(FindingKind kind, Enum<?> value) {
    return check(!names(kind, false).contains(value.name()), kind, "exclude " + value);
  }

  /** Checks that an indicator is among the open questions. */
  public PackVerification missing(String indicator) {
    List<String> open =
        assessment.explanation().openQuestions().stream().map(OpenQuestion::indicator).toList();
    if (!open.contains(indicator)) {
      throw failure("ask for the indicator " + indicator, "asks for " + open);
    }
    return this;
  }

  /** What was assessed, for expectations that no method here has. */
  public Assessment assessment() {
    return assessment;
  }

  private ImmutableSet<String> certain(FindingKind kind) {
    return names(kind, true);
  }

  private ImmutableSet<String> names(FindingKind kind, boolean certainOnly) {
    return assessment.explanation().conclusions(kind).stream()
        .filter(conclusion -> !certainOnly || conclusion.certainty() == Certainty.CERTAIN)
        .map(Conclusion::value)
        .collect(ImmutableSet.toImmutableSet());
  }

  private PackVerification check(boolean asExpected, FindingKind kind, String expectation) {
    if (!asExpected) {
      String actual =
          assessment.explanation().conclusions(kind).stream()
              .map(
                  conclusion ->
                      conclusion.value()
                          + " is "
                          + conclusion.certainty().label()
                          + " by "
                          + String.join(", ", conclusion.rules()))
              .collect(Collectors.joining("; "));
      throw failure(expectation + " as the " + kind.label(), actual.isEmpty() ? "nothing" : actual);
    }
    return this;
  }

  private AssertionError failure(String expectation, String actual) {
    return new AssertionError(
        "The pack "
            + assessment.pack().name()
            + " on "
            + assessment.subject()
            + "\n  expected: to "
            + expectation
            + "\n  actual:   "
            + actual);
  }
}
