package org.econcluster.rules;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.rules.explanation.Gate;
import org.econcluster.rules.finding.Quadrant;

/**
 * What the three approaches make of all cells of a table together.
 *
 * <p>Immutable and thread-safe; of the same size for any number of cells.
 */
public final class IdentificationSummary {

  private final AgreementMatrix agreement;
  private final ImmutableMap<IdentificationApproach, ImmutableMultiset<Gate>> exclusions;
  private final ImmutableMap<IdentificationApproach, ImmutableMultiset<Gate>> openGates;
  private final ImmutableMultiset<Integer> stars;
  private final ImmutableMultiset<Optional<Quadrant>> quadrants;

  private IdentificationSummary(Builder builder) {
    this.agreement = builder.agreement.build();
    this.exclusions = inOrder(builder.exclusions);
    this.openGates = inOrder(builder.openGates);
    this.stars = builder.stars.build();
    this.quadrants = builder.quadrants.build();
  }

  /** In the order of their criteria's ids, so that it is the same for any order of cells. */
  private static ImmutableMap<IdentificationApproach, ImmutableMultiset<Gate>> inOrder(
      Map<IdentificationApproach, Multiset<Gate>> counts) {
    return Maps.toMap(
        List.of(IdentificationApproach.values()),
        approach -> {
          Multiset<Gate> gates = counts.getOrDefault(approach, ImmutableMultiset.of());
          ImmutableMultiset.Builder<Gate> ordered = ImmutableMultiset.builder();
          gates.elementSet().stream()
              .sorted(Comparator.comparing(Gate::criterion))
              .forEach(gate -> ordered.addCopies(gate, gates.count(gate)));
          return ordered.build();
        });
  }

  /** How often the approaches agree. */
  public AgreementMatrix agreement() {
    return agreement;
  }

  /** At which gates an approach excludes cells, and how many each. */
  public ImmutableMultiset<Gate> exclusions(IdentificationApproach approach) {
    return Objects.requireNonNull(exclusions.get(approach));
  }

  /** At which gates cells wait that an approach leaves open, and how many each. */
  public ImmutableMultiset<Gate> openGates(IdentificationApproach approach) {
    return Objects.requireNonNull(openGates.get(approach));
  }

  /** How many cells have so many stars for certain, 0 to 3. */
  public long cellsWithStars(int number) {
    return stars.count(number);
  }

  /** How many cells stand in a quadrant for certain; of none, how many are open. */
  public long cellsIn(Optional<Quadrant> quadrant) {
    return quadrants.count(quadrant);
  }

  /** Adds up cells; not thread-safe. */
  static final class Builder {

    private final AgreementMatrix.Counter agreement = new AgreementMatrix.Counter();
    private final Map<IdentificationApproach, Multiset<Gate>> exclusions =
        new EnumMap<>(IdentificationApproach.class);
    private final Map<IdentificationApproach, Multiset<Gate>> openGates =
        new EnumMap<>(IdentificationApproach.class);
    private final ImmutableMultiset.Builder<Integer> stars = ImmutableMultiset.builder();
    private final ImmutableMultiset.Builder<Optional<Quadrant>> quadrants =
        ImmutableMultiset.builder();

    Builder() {}

    void add(CellIdentification cell) {
      agreement.add(cell);
      cell.exclusions()
          .forEach((approach, exclusion) -> count(approach, exclusion.gate(), exclusions));
      cell.openGates().forEach((approach, gate) -> count(approach, gate, openGates));
      stars.add(cell.stars().certain().size());
      quadrants.add(cell.quadrant().certain());
    }

    private static void count(
        IdentificationApproach approach,
        Gate gate,
        Map<IdentificationApproach, Multiset<Gate>> counts) {
      counts.computeIfAbsent(approach, first -> HashMultiset.create()).add(gate);
    }

    IdentificationSummary build() {
      return new IdentificationSummary(this);
    }
  }
}
