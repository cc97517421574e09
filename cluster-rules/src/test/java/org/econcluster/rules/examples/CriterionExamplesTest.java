package org.econcluster.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.LightHandReason;
import org.econcluster.rules.finding.StateActionReason;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every threshold has examples at it, next below and next above, as far as the range goes. */
final class CriterionExamplesTest {

  private static final Assessor ASSESSOR = Assessor.standard();
  private static final RulePack PACK = RulePack.standard();
  private static final ImmutableMap<String, DerivedIndicator> DERIVED =
      Maps.uniqueIndex(PACK.derivedIndicators(), DerivedIndicator::id);
  private static final ImmutableMap<String, Parameter> PARAMETERS =
      ParameterTable.of(PACK.parameters()).asOf(LocalDate.of(9999, 12, 31));

  @TestFactory
  Stream<DynamicTest> criteria() {
    ImmutableListMultimap<String, NamedCsvRecord> examples =
        Examples.FOLDERS.stream()
            .flatMap(
                folder ->
                    Examples.read(folder + "/criteria.examples.csv").orElse(List.of()).stream())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    row -> row.getField("criterion"), row -> row));
    return PACK.criteria().stream()
        .filter(Criterion.Threshold.class::isInstance)
        .map(Criterion.Threshold.class::cast)
        .map(
            criterion ->
                dynamicTest(
                    criterion.id() + ": " + criterion.sentence(),
                    () -> verify(criterion, examples.get(criterion.id()))));
  }

  private static void verify(Criterion.Threshold criterion, List<NamedCsvRecord> examples) {
    assertThat(examples)
        .extracting(row -> Double.parseDouble(row.getField("value")))
        .containsAll(boundary(criterion));
    for (NamedCsvRecord row : examples) {
      double value = Double.parseDouble(row.getField("value"));
      assertThat(status(criterion, value))
          .as("%s at %s", criterion.id(), row.getField("value"))
          .isEqualTo(row.getField("status"));
    }
  }

  /**
   * Judges a cluster where a set that judges clusters has the criterion, else a border or a
   * country.
   */
  private static String status(Criterion.Threshold criterion, double value) {
    return Stream.of(SubjectKind.CLUSTER, SubjectKind.BORDER, SubjectKind.COUNTRY)
        .map(kind -> assess(kind, criterion.indicator(), value).explanation())
        .flatMap(explanation -> explanation.criterion(criterion.id()).stream())
        .findFirst()
        .orElseThrow()
        .status()
        .label();
  }

  private static List<Double> boundary(Criterion.Threshold criterion) {
    double threshold = Objects.requireNonNull(PARAMETERS.get(criterion.parameter())).value();
    DerivedIndicator derived = DERIVED.get(criterion.indicator());
    double lowest =
        derived != null
            ? derived.lowest()
            : IndicatorCatalogue.standard().get(criterion.indicator()).lowest();
    double highest =
        derived != null
            ? derived.highest()
            : IndicatorCatalogue.standard().get(criterion.indicator()).highest();
    double step = step(derived);
    return Stream.of(
            step > 0 ? threshold - step : Math.nextDown(threshold),
            threshold,
            step > 0 ? threshold + step : Math.nextUp(threshold))
        .filter(value -> value >= lowest && value <= highest)
        .toList();
  }

  /** Counts go by one and differences by ten decimal places; 0 where the next double differs. */
  private static double step(@Nullable DerivedIndicator derived) {
    if (derived == null) {
      return 0;
    }
    if (derived.function() == DerivedFunction.DIFFERENCE) {
      return 1e-10;
    }
    return derived.function().takesIndicators() ? 0 : 1;
  }

  /** Assesses a subject of which the indicator has just this value. */
  private static Assessment assess(SubjectKind kind, String indicator, double value) {
    DerivedIndicator derived = DERIVED.get(indicator);
    if (derived == null) {
      return ASSESSOR.assess(profile(kind, List.of(indicator), List.of(value)));
    } else if (derived.function() == DerivedFunction.DIFFERENCE) {
      return ASSESSOR.assess(difference(kind, derived.inputs(), value));
    } else if (derived.function() == DerivedFunction.WEIGHTED_SUM_CONCLUDED) {
      return ASSESSOR.suppose("example", reasonsThatAddUpTo((int) value));
    }
    return ASSESSOR.assess(profile(kind, derived.inputs(), inputsOf(derived, value)));
  }

  /** Equal inputs; of a mean, the last is moved until rounding leaves just the value. */
  private static List<Double> inputsOf(DerivedIndicator derived, double value) {
    List<Double> inputs = new ArrayList<>();
    derived.inputs().forEach(input -> inputs.add(value));
    for (int i = 0; derived.function() == DerivedFunction.MEAN && i < 100; i++) {
      double mean = inputs.stream().reduce(0.0, Double::sum) / inputs.size();
      if (mean == value) {
        break;
      }
      int last = inputs.size() - 1;
      double moved = inputs.get(last);
      inputs.set(last, mean < value ? Math.nextUp(moved) : Math.nextDown(moved));
    }
    return inputs;
  }

  /** Two inputs that differ by the value; one that is derived itself gets it from equal inputs. */
  private static Profile difference(SubjectKind kind, List<String> inputs, double value) {
    double base = Math.max(0, IndicatorCatalogue.standard().get(inputs.get(0)).lowest());
    List<String> indicators = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      DerivedIndicator deeper = DERIVED.get(inputs.get(i));
      for (String indicator : deeper == null ? List.of(inputs.get(i)) : deeper.inputs()) {
        indicators.add(indicator);
        values.add(base + Math.max(i == 0 ? value : -value, 0));
      }
    }
    return profile(kind, indicators, values);
  }

  private static Supposition reasonsThatAddUpTo(int balance) {
    Supposition.Builder reasons = Supposition.builder();
    for (int i = 0; i < Math.max(balance, 0) + 1; i++) {
      reasons.concluded(FindingKind.POL_REASON_FOR_ACTION, StateActionReason.values()[i]);
    }
    for (int i = 0; i < Math.max(-balance, 0) + 1; i++) {
      reasons.concluded(FindingKind.POL_REASON_FOR_LIGHT_HAND, LightHandReason.values()[i]);
    }
    return reasons.build();
  }

  private static Profile profile(SubjectKind kind, List<String> indicators, List<Double> values) {
    Profile.Builder profile = Profile.builder("example").kind(kind);
    for (int i = 0; i < values.size(); i++) {
      profile.put(indicators.get(i), IndicatorValue.exact(values.get(i), Origin.STATED, "example"));
    }
    return profile.build();
  }
}
