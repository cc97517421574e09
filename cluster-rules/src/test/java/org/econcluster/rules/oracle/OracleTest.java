package org.econcluster.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.profile.Judgement;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.testkit.ProfileGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The assessor agrees with the rulebook written by hand")
final class OracleTest {

  private static final long SEED = 20261121;

  /** How many cases each comparison generates; the profile long-search asks for a million. */
  private static final int CASES = Integer.getInteger("econcluster.cases", 100_000);

  private final Assessor assessor = Assessor.standard();

  @ParameterizedTest
  @EnumSource
  void onCertainAndPossibleConclusionsOfEveryKindWhateverIsUnknown(SubjectKind kind) {
    ProfileGenerator generator = ProfileGenerator.forPack(RulePack.standard()).ofKind(kind);
    List<ProfileGenerator> generators =
        List.of(
            generator,
            generator.withUnknowns(0.1).withIntervals(0.1),
            generator.withUnknowns(0.3).withIntervals(0.3),
            generator.withUnknowns(0.7).withIntervals(0.5));
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < CASES; i++) {
      Profile profile = generators.get(i % generators.size()).next(random);
      Optional<String> difference = difference(profile);
      if (difference.isPresent()) {
        Profile smallest = shrink(profile);
        fail(
            "Seed %s, case %s: %s%nFewest values that differ: %s%n%s",
            SEED,
            i,
            difference.get(),
            difference(smallest).orElseThrow(),
            String.join("\n", lines(smallest)));
      }
    }
  }

  @Test
  void onTheConclusionsFromExactMeasurements() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    ProfileGenerator generator = ProfileGenerator.forPack(RulePack.standard());
    long[] concluded = new long[HandWrittenEvaluator.KINDS];
    for (int i = 0; i < CASES; i++) {
      Profile profile = generator.next(random);
      HandWrittenEvaluator.evaluate(values(profile), concluded);
      Assessment assessment = assessor.assess(profile);
      for (FindingKind kind : FindingKind.values()) {
        long certain = bits(assessment, kind, true);
        if (certain != concluded[kind.ordinal()]) {
          fail(
              "Seed %s, case %s, %s: assessed %s, by hand %s%n%s",
              SEED + 1,
              i,
              kind.id(),
              names(kind, certain),
              names(kind, concluded[kind.ordinal()]),
              String.join("\n", lines(profile)));
        }
      }
    }
  }

  @Test
  void onWhichIndicatorsThereAre() {
    assertThat(HandWrittenEvaluator.INDICATORS)
        .containsExactlyInAnyOrderElementsOf(
            ProfileGenerator.forPack(RulePack.standard()).indicators());
    for (Input input : Input.values()) {
      var indicator = IndicatorCatalogue.standard().get(input.indicator);
      assertThat(indicator.lowest()).as(input.indicator).isEqualTo(input.lowest);
      assertThat(indicator.highest()).as(input.indicator).isEqualTo(input.highest);
    }
  }

  @Test
  void onEveryNumber() {
    TreeSet<Double> ours = new TreeSet<>();
    TreeSet<Double> theirs = new TreeSet<>();
    for (var field : Thresholds.class.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        try {
          ours.add(((Number) field.get(null)).doubleValue());
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    RulePack.standard().parameters().stream()
        .filter(parameter -> !parameter.id().startsWith("policy.weight."))
        .filter(parameter -> Judgement.of(parameter.id()).isEmpty()) // no oracle measures
        .forEach(parameter -> theirs.add(parameter.value()));
    assertThat(ours).isEqualTo(theirs);
  }

  private Optional<String> difference(Profile profile) {
    double[] low = new double[Input.values().length];
    double[] high = new double[low.length];
    for (Input input : Input.values()) {
      Optional<IndicatorValue> value = profile.find(input.indicator);
      low[input.ordinal()] = value.map(IndicatorValue::low).orElse(input.lowest);
      high[input.ordinal()] = value.map(IndicatorValue::high).orElse(input.highest);
    }
    Completions oracle = Oracle.ask(profile.kind(), low, high);
    Assessment assessment = assessor.assess(profile);
    for (FindingKind kind : FindingKind.values()) {
      long possible = bits(assessment, kind, false);
      long certain = bits(assessment, kind, true);
      if (possible != oracle.possible[kind.ordinal()]
          || certain != oracle.certain[kind.ordinal()]) {
        return Optional.of(
            kind.id()
                + " assessed certain "
                + names(kind, certain)
                + " possible "
                + names(kind, possible)
                + ", by hand certain "
                + names(kind, oracle.certain[kind.ordinal()])
                + " possible "
                + names(kind, oracle.possible[kind.ordinal()]));
      }
    }
    if (profile.kind() != SubjectKind.CLUSTER) {
      return assessment.policy().strengthAtLeast().isEmpty()
          ? Optional.empty()
          : Optional.of("balance of a " + profile.kind().label());
    }
    double atLeast = assessment.policy().strengthAtLeast().orElseThrow();
    double atMost = assessment.policy().strengthAtMost().orElseThrow();
    var balances = PolicyModelOracle.balances(oracle);
    return atLeast == balances.first() && atMost == balances.last()
        ? Optional.empty()
        : Optional.of("balance " + atLeast + " to " + atMost);
  }

  /** Drops values as long as the two still differ. */
  private Profile shrink(Profile profile) {
    Map<String, IndicatorValue> values = new LinkedHashMap<>(profile.values());
    for (String indicator : List.copyOf(values.keySet())) {
      IndicatorValue dropped = values.remove(indicator);
      if (dropped != null && difference(profile(profile.kind(), values)).isEmpty()) {
        values.put(indicator, dropped);
      }
    }
    return profile(profile.kind(), values);
  }

  private static Profile profile(SubjectKind kind, Map<String, IndicatorValue> values) {
    Profile.Builder profile = Profile.builder("shrunk").kind(kind);
    values.forEach(profile::put);
    return profile.build();
  }

  private static double[] values(Profile profile) {
    return HandWrittenEvaluator.INDICATORS.stream()
        .mapToDouble(indicator -> profile.find(indicator).orElseThrow().low())
        .toArray();
  }

  private static long bits(Assessment assessment, FindingKind kind, boolean certain) {
    var verdicts = verdicts(assessment, kind, kind.type());
    return (certain ? verdicts.certain() : verdicts.possible())
        .stream().mapToLong(value -> 1L << value.ordinal()).reduce(0, (a, b) -> a | b);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Enum<E>> org.econcluster.rules.finding.Verdicts<E> verdicts(
      Assessment assessment, FindingKind kind, Class<? extends Enum<?>> type) {
    return assessment.verdicts(kind, (Class<E>) type);
  }

  private static List<String> names(FindingKind kind, long bits) {
    return kind.valuesByName().values().stream()
        .filter(value -> (bits >>> value.ordinal() & 1) != 0)
        .map(Enum::name)
        .toList();
  }

  private static List<String> lines(Profile profile) {
    List<String> lines = new ArrayList<>();
    profile
        .values()
        .forEach((id, value) -> lines.add(id + " = " + value.low() + " to " + value.high()));
    return lines;
  }
}
