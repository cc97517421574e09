package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;

/** The formulas of all measures, by id and variant. */
final class Formulas {

  private final Table<String, String, Formula<MetricData>> byVariant;

  private Formulas(Table<String, String, Formula<MetricData>> byVariant) {
    this.byVariant = byVariant;
  }

  static Formulas all() {
    Builder builder = new Builder();
    SpecialisationFormulas.addTo(builder);
    RelatednessFormulas.addTo(builder);
    ChangeFormulas.addTo(builder);
    LinkageFormulas.addTo(builder);
    SpaceFormulas.addTo(builder);
    return new Formulas(builder.formulas.buildOrThrow());
  }

  boolean has(String metric, String variant) {
    return byVariant.contains(metric, variant);
  }

  int size() {
    return byVariant.size();
  }

  Formula<MetricData> get(String metric, String variant) {
    Formula<MetricData> formula = byVariant.get(metric, variant);
    checkArgument(formula != null, "The metric %s has no variant \"%s\".", metric, variant);
    return formula;
  }

  /** Collects the formulas of the families of measures. */
  static final class Builder {

    private final ImmutableTable.Builder<String, String, Formula<MetricData>> formulas =
        ImmutableTable.builder();

    private Builder() {}

    <D extends MetricData> void add(
        String metric, String variant, Class<D> data, Formula<? super D> formula) {
      formulas.put(metric, variant, (any, sink) -> formula.compute(data.cast(any), sink));
    }
  }
}
