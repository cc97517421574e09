package org.econcluster.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.econcluster.rules.authoring.PackNames.Range;
import org.econcluster.rules.authoring.ThresholdStates.Answer;
import org.econcluster.rules.authoring.ThresholdStates.Wanted;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.junit.jupiter.api.Test;

/** The search agrees with trying all values, and knows when it does not know. */
final class ThresholdStatesTest {

  private static final ImmutableMap<String, Range> INDICATORS =
      ImmutableMap.of("x", new Range(0, 3), "y", new Range(0, 3));
  private static final ImmutableMap<String, Double> THRESHOLDS =
      ImmutableMap.of("t0", 0.0, "t1", 1.0, "t2", 2.0, "t3", 3.0);

  @Property(tries = 10_000)
  void findsValuesExactlyWhereThereAreSome(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    for (int i = 0; i < 5; i++) {
      criteria.put("c" + i, threshold("c" + i, random));
    }
    for (int i = 5; i < 8; i++) {
      int first = random.nextInt(i);
      ImmutableList<String> members =
          ImmutableList.of("c" + first, "c" + (first + 1) % i, "c" + (first + 2) % i);
      int needed = 1 + random.nextInt(3);
      criteria.put("c" + i, new Criterion.Composite("c" + i, needed, members, "", ""));
    }
    List<Wanted> wanted =
        random
            .ints(1 + random.nextInt(4), 0, 8)
            .mapToObj(i -> new Wanted("c" + i, random.nextBoolean()))
            .toList();

    Answer answer = new ThresholdStates(criteria, INDICATORS, THRESHOLDS).search(wanted);

    boolean exists = false;
    for (double x = 0; x <= 3; x += 0.5) {
      for (double y = 0; y <= 3; y += 0.5) {
        exists |= holds(wanted, criteria, Map.of("x", x, "y", y));
      }
    }
    assertThat(answer.kind()).isEqualTo(exists ? Answer.Kind.FOUND : Answer.Kind.NONE);
    if (exists) {
      Map<String, Double> example = new LinkedHashMap<>(Map.of("x", 0.0, "y", 0.0));
      answer.values().forEach((id, interval) -> example.put(id, interval.example()));
      assertThat(holds(wanted, criteria, example)).isTrue();
    }
  }

  @Test
  void anUnknownThresholdLeavesItOpen() {
    Criterion criterion =
        new Criterion.Threshold("c", "x", Comparison.ABOVE, "not yet valid", "", "");

    assertThat(
            new ThresholdStates(ImmutableMap.of("c", criterion), INDICATORS, THRESHOLDS)
                .search(List.of(new Wanted("c", true)))
                .kind())
        .isEqualTo(Answer.Kind.OPEN);
  }

  @Test
  void aSearchThatTakesTooLongIsLeftOpen() {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    ImmutableList.Builder<String> members = ImmutableList.builder();
    for (int i = 0; i < 30; i++) {
      String id = "c" + i;
      criteria.put(id, new Criterion.Threshold(id, "x", Comparison.ABOVE, "t1", "", ""));
      members.add(id);
    }
    criteria.put("half", new Criterion.Composite("half", 15, members.build(), "", ""));

    assertThat(
            new ThresholdStates(criteria, INDICATORS, THRESHOLDS)
                .search(List.of(new Wanted("half", true)))
                .kind())
        .isEqualTo(Answer.Kind.OPEN);
  }

  private static Criterion.Threshold threshold(String id, Random random) {
    return new Criterion.Threshold(
        id,
        random.nextBoolean() ? "x" : "y",
        Comparison.values()[random.nextInt(4)],
        "t" + random.nextInt(4),
        "",
        "");
  }

  private static boolean holds(
      List<Wanted> wanted, Map<String, Criterion> criteria, Map<String, Double> values) {
    return wanted.stream()
        .allMatch(goal -> isMet(goal.criterion(), criteria, values) == goal.met());
  }

  private static boolean isMet(
      String id, Map<String, Criterion> criteria, Map<String, Double> values) {
    Criterion criterion = criteria.get(id);
    if (criterion instanceof Criterion.Threshold threshold) {
      return threshold
          .comparison()
          .holds(
              values.getOrDefault(threshold.indicator(), Double.NaN),
              THRESHOLDS.getOrDefault(threshold.parameter(), Double.NaN));
    }
    return criterion instanceof Criterion.Composite composite
        && composite.members().stream().filter(member -> isMet(member, criteria, values)).count()
            >= composite.needed();
  }
}
