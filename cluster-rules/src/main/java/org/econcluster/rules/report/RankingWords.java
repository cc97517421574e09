package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.RankedSubject;
import org.econcluster.rules.RankedSubject.Hold;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison.Passing;
import org.econcluster.rules.RankingComparison.Shift;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.RankingKey.Standing;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.FindingKind.Form;

/** The wording of rankings that all forms of reports share; every text comes back clean. */
final class RankingWords {

  private static final int MOST_PASSINGS = 5;

  private RankingWords() {}

  /** Returns the rank, such as "2" or "2–4" where the evidence leaves it open. */
  static String rank(RankedSubject row) {
    return row.best() == row.worst()
        ? Integer.toString(row.best())
        : row.best() + "–" + row.worst();
  }

  /** Returns the heads of the columns of keys. */
  static ImmutableList<String> heads(List<RankingKey> order) {
    return order.stream().map(RankingWords::head).collect(ImmutableList.toImmutableList());
  }

  private static String head(RankingKey key) {
    String label = key.label();
    return Character.toUpperCase(label.charAt(0))
        + label.substring(1)
        + (key.isLowestFirst() ? " (lowest first)" : "");
  }

  /** Returns the names of what cannot be ranked, and why; empty where all are. */
  static Optional<String> unranked(Ranking ranking) {
    String names =
        ranking.unranked().stream().map(Assessment::subject).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PlainText.of(
                "Not ranked, for the rules do not conclude all of these keys on them: "
                    + names
                    + ". Maybe they should be ranked by keys of their own."));
  }

  /** Returns what a subject has of a key, as few words; what may be anything is open. */
  static String standing(Standing standing) {
    boolean reversed = standing.key().isLowestFirst();
    double low = reversed ? 0.0 - standing.high() : standing.low();
    double high = reversed ? 0.0 - standing.low() : standing.high();
    Optional<FindingKind> kind = standing.key().kind();
    if (kind.isPresent() && kind.get().form() == Form.GRADE) {
      return PlainText.of(grades(kind.get(), (int) low, (int) high));
    }
    if (kind.isPresent()) {
      return low == high ? number(low) : number(low) + " to " + number(high);
    }
    return PlainText.of(
        ExplanationText.interval(
            end(low), end(high), standing.key().indicator().orElseThrow().unit()));
  }

  private static String grades(FindingKind kind, int low, int high) {
    if (high < 0) {
      return "none";
    }
    List<Enum<?>> grades = kind.valuesByName().values().asList();
    if (low == 0 && high == kind.topGrade().ordinal()) {
      return "open";
    }
    String lowest = Words.label(kind, grades.get(low).name());
    String highest = Words.label(kind, grades.get(high).name());
    return low == high ? lowest : lowest + " to " + highest;
  }

  private static String number(double count) {
    return Integer.toString((int) count);
  }

  /** Returns an end of an interval; empty where nothing bounds it. */
  static OptionalDouble end(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /**
   * Returns what keeps a subject in its place, and the nearest way up; empty where nothing does.
   */
  static String held(RankedSubject row) {
    List<String> parts = new ArrayList<>();
    row.hold().ifPresent(hold -> parts.add(hold(hold)));
    row.path()
        .ifPresent(path -> parts.add(path.kind().label() + ", " + ExplanationText.sentence(path)));
    if (parts.isEmpty()) {
      parts.add(row.worst() == 1 ? "nothing ranks higher" : "nothing surely ranks higher");
    }
    return PlainText.of(String.join("; ", parts));
  }

  private static String hold(Hold hold) {
    return "below "
        + hold.above()
        + " by "
        + hold.key().label()
        + ": "
        + standing(hold.own())
        + ", there "
        + standing(hold.theirs());
  }

  /** Returns where a subject moved, such as "3 → 1–2", "new at 2" or "gone, was 4". */
  static String move(Shift shift) {
    if (shift.before().isEmpty()) {
      return "new at " + shift.after().map(RankingWords::rank).orElse("");
    }
    if (shift.after().isEmpty()) {
      return "gone, was " + rank(shift.before().get());
    }
    return shift.isMoved()
        ? rank(shift.before().get()) + " → " + rank(shift.after().get())
        : "stays at " + rank(shift.after().get());
  }

  /**
   * Returns the keys of which a subject has something else now and no change of conclusion tells.
   */
  static ImmutableList<String> standingsBesideChanges(Shift shift) {
    Set<FindingKind> told = shift.changes().stream().map(Change::kind).collect(Collectors.toSet());
    return standings(shift, key -> key.kind().filter(told::contains).isEmpty());
  }

  /** Returns the keys of which a subject has something else now, with both. */
  static ImmutableList<String> standings(Shift shift) {
    return standings(shift, key -> true);
  }

  private static ImmutableList<String> standings(Shift shift, Predicate<RankingKey> wanted) {
    if (shift.before().isEmpty() || shift.after().isEmpty()) {
      return ImmutableList.of();
    }
    return shift.standings().stream()
        .filter(wanted)
        .map(
            key ->
                key.label()
                    + ": "
                    + standing(find(shift.before().get(), key))
                    + " → "
                    + standing(find(shift.after().get(), key)))
        .map(PlainText::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static Standing find(RankedSubject row, RankingKey key) {
    return row.standings().stream()
        .filter(standing -> standing.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the others whose place to a subject changed; empty where there are none. */
  static String passings(Shift shift) {
    List<Passing> passings = shift.passings();
    int more = passings.size() - MOST_PASSINGS;
    return PlainText.of(
        passings.stream()
                .limit(MOST_PASSINGS)
                .map(
                    passing ->
                        passing.id()
                            + " "
                            + passing.before().label()
                            + " → "
                            + passing.after().label())
                .collect(Collectors.joining("; "))
            + (more > 0 ? "; and " + more + " more" : ""));
  }
}
