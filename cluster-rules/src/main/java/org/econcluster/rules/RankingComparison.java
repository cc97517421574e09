package org.econcluster.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.econcluster.Labelled;
import org.econcluster.rules.RankingKey.Standing;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Changes;
import org.jspecify.annotations.Nullable;

/**
 * What became of the subjects of one ranking in another: of another year, by other parameters or by
 * other rules.
 *
 * <p>Subjects are matched by the id of their case. Immutable and thread-safe.
 */
public final class RankingComparison {

  private final Ranking before;
  private final Ranking after;
  private final Map<String, RankedSubject> rowsBefore;
  private final Map<String, RankedSubject> rowsAfter;
  private final ImmutableList<Shift> shifts;

  /** Where one subject is to another. */
  public enum Place implements Labelled {
    /** It is not in the ranking. */
    ABSENT("not ranked"),
    /** It does not rank higher. */
    NOT_ABOVE("not above"),
    /** It ranks higher by some reading of the evidence. */
    PERHAPS_ABOVE("perhaps above"),
    /** It surely ranks higher. */
    ABOVE("above");

    private final String label;

    Place(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /**
   * Another subject whose place to this one changed.
   *
   * @param id the id of the other subject
   * @param before where it was
   * @param after where it is
   */
  public record Passing(String id, Place before, Place after) {}

  /**
   * What became of one subject.
   *
   * @param id the id of its case
   * @param before its row before; empty where it is new
   * @param after its row now; empty where it is gone
   * @param changes the conclusions on the keys that changed, with rules and criteria; empty for a
   *     subject that is new or gone
   * @param standings the keys of which it has something else now, indicators among them
   * @param passings the others whose place to it changed; not empty wherever the rank did
   */
  public record Shift(
      String id,
      Optional<RankedSubject> before,
      Optional<RankedSubject> after,
      ImmutableList<Change> changes,
      ImmutableList<RankingKey> standings,
      ImmutableList<Passing> passings) {

    /** Whether the span of ranks is another one, or the subject is new or gone. */
    public boolean isMoved() {
      return before.isEmpty()
          || after.isEmpty()
          || before.get().best() != after.get().best()
          || before.get().worst() != after.get().worst();
    }
  }

  RankingComparison(Ranking before, Ranking after) {
    this.before = before;
    this.after = after;
    this.rowsBefore = Maps.uniqueIndex(before.rows(), RankedSubject::id);
    this.rowsAfter = Maps.uniqueIndex(after.rows(), RankedSubject::id);
    Set<String> ids = new LinkedHashSet<>(rowsAfter.keySet());
    ids.addAll(rowsBefore.keySet());
    this.shifts = ids.stream().map(this::shift).collect(ImmutableList.toImmutableList());
  }

  /** The earlier ranking. */
  public Ranking before() {
    return before;
  }

  /** The later ranking. */
  public Ranking after() {
    return after;
  }

  /**
   * What became of each subject, in the order of the later ranking; then those that are gone.
   *
   * <p>Explanations are made of those whose standing changed. Finding the passings costs the number
   * of subjects for each that moved.
   */
  public ImmutableList<Shift> shifts() {
    return shifts;
  }

  private Shift shift(String id) {
    Optional<RankedSubject> old = Optional.ofNullable(rowsBefore.get(id));
    Optional<RankedSubject> now = Optional.ofNullable(rowsAfter.get(id));
    Shift bare =
        new Shift(id, old, now, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    if (old.isEmpty() || now.isEmpty()) {
      return bare;
    }
    return new Shift(
        id,
        old,
        now,
        changes(old.get(), now.get()),
        standings(old.get(), now.get()),
        bare.isMoved() ? passings(old.get(), now.get()) : ImmutableList.of());
  }

  private ImmutableList<Change> changes(RankedSubject old, RankedSubject now) {
    boolean isSame =
        after.order().stream()
            .flatMap(key -> key.kind().stream())
            .allMatch(kind -> old.assessment().concludesLike(now.assessment(), kind));
    return isSame
        ? ImmutableList.of()
        : Changes.between(old.assessment().explanation(), now.assessment().explanation()).stream()
            .filter(
                change ->
                    after.order().stream()
                        .anyMatch(key -> key.kind().equals(Optional.of(change.kind()))))
            .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<RankingKey> standings(RankedSubject old, RankedSubject now) {
    ImmutableList.Builder<RankingKey> differing = ImmutableList.builder();
    for (int i = 0; i < after.order().size(); i++) {
      if (!old.standings().get(i).equals(now.standings().get(i))) {
        differing.add(after.order().get(i));
      }
    }
    return differing.build();
  }

  private ImmutableList<Passing> passings(RankedSubject old, RankedSubject now) {
    ImmutableList.Builder<Passing> passings = ImmutableList.builder();
    Set<String> others = new LinkedHashSet<>(rowsAfter.keySet());
    others.addAll(rowsBefore.keySet());
    others.remove(now.id());
    for (String other : others) {
      Place was = place(rowsBefore.get(other), old);
      Place is = place(rowsAfter.get(other), now);
      if (was != is) {
        passings.add(new Passing(other, was, is));
      }
    }
    return passings.build();
  }

  private static Place place(@Nullable RankedSubject other, RankedSubject own) {
    if (other == null) {
      return Place.ABSENT;
    }
    if (Ranking.isAbove(lows(other), highs(own))) {
      return Place.ABOVE;
    }
    return Ranking.isAbove(highs(other), lows(own)) ? Place.PERHAPS_ABOVE : Place.NOT_ABOVE;
  }

  private static double[] lows(RankedSubject row) {
    return row.standings().stream().mapToDouble(Standing::low).toArray();
  }

  private static double[] highs(RankedSubject row) {
    return row.standings().stream().mapToDouble(Standing::high).toArray();
  }
}
