package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.econcluster.indicator.Indicator;

/**
 * A measure of the field: its meaning, what it is computed from, and the formulas in use for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator id, name, unit, reference and definition; its range holds the values of all
 *     variants
 * @param concept what it measures, for example "specialisation of a region"
 * @param direction what a higher value says about the concept
 * @param kind the data that it is computed from
 * @param keys what the two keys of its values name, for example "region, industry"
 * @param variants its formulas, at least one; the first is the most usual
 * @param figures the numbers that somebody had to choose for them; empty if there are none
 */
public record Metric(
    Indicator indicator,
    String concept,
    Direction direction,
    DataKind kind,
    String keys,
    ImmutableList<Variant> variants,
    ImmutableList<Figure> figures) {

  public Metric {
    checkArgument(!variants.isEmpty(), "The metric %s has no variant.", indicator.id());
  }

  /** The stable name, for example {@code krugman-specialisation}. */
  public String id() {
    return indicator.id();
  }

  /** Returns the variant of a name, if there is one. */
  public Optional<Variant> variant(String name) {
    return variants.stream().filter(variant -> variant.name().equals(name)).findFirst();
  }
}
