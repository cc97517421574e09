package org.econcluster.rules.exact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.internal.pack.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The shipped rules are exclusive, complete, all needed, and graded in one direction, for each kind
 * of subject and in every full state; and the analysis finds rules that are not.
 */
final class ExactAnalysisTest {

  private static final ImmutableMap<SubjectKind, ExactAnalysis> ANALYSES =
      Maps.toMap(
          Arrays.asList(SubjectKind.values()),
          kind -> new ExactAnalysis(StandardPack.get().judging(kind)));

  @ParameterizedTest
  @EnumSource
  void noStateHasTwoConclusionsOfAnExclusiveKind(SubjectKind subjects) {
    assertThat(of(subjects).overlaps()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyStateHasAConclusionOfEachExclusiveKind(SubjectKind subjects) {
    assertThat(of(subjects).gaps()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleDecidesSomeState(SubjectKind subjects) {
    assertThat(of(subjects).idleRules()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void moreOfAnIndicatorMovesAGradeInOneDirection(SubjectKind subjects) {
    assertThat(of(subjects).gradesWithoutDirection()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theDirectionsAreThoseThatWereReviewed(SubjectKind subjects) throws IOException {
    String name = "grades-of-" + subjects.label() + ".txt";
    String found = String.join("\n", of(subjects).directions()) + "\n";
    Path made = Files.writeString(Path.of("target", name), found);

    assertThat(found)
        .as(
            "Directions of grades changed. Review them, then maybe copy %s over"
                + " src/test/resources/org/econcluster/rules/exact/%s.",
            made, name)
        .isEqualTo(
            Resources.toString(
                Resources.getResource(ExactAnalysisTest.class, name), StandardCharsets.UTF_8));
  }

  @Test
  void aRuleThatIsTakenAwayLeavesAGap() {
    ExactAnalysis analysis =
        analysis(
            rule -> rule.id().equals("LIFE-130") ? ImmutableList.of() : ImmutableList.of(rule));

    assertThat(analysis.gaps()).anySatisfy(gap -> assertThat(gap).startsWith("LIFE.type has no"));
  }

  @Test
  void aRuleWithAnotherConclusionOverlaps() {
    ExactAnalysis analysis =
        analysis(
            rule ->
                rule.id().equals("LIFE-130")
                    ? ImmutableList.of(rule, copy(rule, "LIFE-139", "STRONG"))
                    : ImmutableList.of(rule));

    assertThat(analysis.overlaps())
        .singleElement()
        .asString()
        .startsWith("LIFE.type is both STEADY and STRONG where linked-share = ");
  }

  @Test
  void aRuleThatSaysWhatAnotherSaysIsIdle() {
    ExactAnalysis analysis =
        analysis(
            rule ->
                rule.id().equals("LIFE-130")
                    ? ImmutableList.of(rule, copy(rule, "LIFE-139", rule.value()))
                    : ImmutableList.of(rule));

    assertThat(analysis.idleRules())
        .containsExactly(
            "LIFE-130 fires only where others conclude the same",
            "LIFE-139 fires only where others conclude the same");
  }

  @Test
  void aHigherGradeForLessHasNoDirectionAndIsShownByTwoStates() {
    ExactAnalysis analysis =
        analysis(
            rule ->
                rule.id().equals("LIFE-110")
                    ? ImmutableList.of(rule, where(rule, "LIFE-119", "critical-mass", "STRONG"))
                    : ImmutableList.of(rule));

    assertThat(analysis.gradesWithoutDirection())
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "More linked-share gives LIFE.type STRONG from .* to .* where .*, and takes"
                            + " it from .* to .* where .*"));
  }

  private static ExactAnalysis of(SubjectKind subjects) {
    return requireNonNull(ANALYSES.get(subjects));
  }

  private static ExactAnalysis analysis(Function<IndexedRule, ImmutableList<IndexedRule>> change) {
    Pack pack = StandardPack.get().judging(SubjectKind.CLUSTER);
    return new ExactAnalysis(
        new Pack(
            pack.name(),
            pack.sets().stream()
                .map(
                    set ->
                        new RuleSet(
                            set.id(),
                            set.folder(),
                            set.title(),
                            set.subjects(),
                            set.derived(),
                            set.criteria(),
                            set.rules().stream()
                                .flatMap(rule -> change.apply(rule).stream())
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList()),
            pack.parameters(),
            pack.changes(),
            pack.models()));
  }

  private static IndexedRule copy(IndexedRule rule, String id, String value) {
    return copy(rule, id, rule.literals(), value);
  }

  /** A rule that also asks for a criterion to be unmet. */
  private static IndexedRule where(IndexedRule rule, String id, String unmet, String value) {
    return copy(
        rule,
        id,
        ImmutableList.<Literal>builder()
            .addAll(rule.literals())
            .add(new Literal.Unmet(unmet))
            .build(),
        value);
  }

  private static IndexedRule copy(
      IndexedRule rule, String id, ImmutableList<Literal> literals, String value) {
    return new IndexedRule(
        id,
        rule.set(),
        rule.name(),
        literals,
        rule.kind(),
        value,
        rule.says(),
        rule.basis(),
        rule.file(),
        rule.line());
  }
}
