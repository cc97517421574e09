package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.cluster.IdentificationApproach;
import org.econcluster.rules.Development;
import org.econcluster.rules.RankingComparison.Passing;
import org.econcluster.rules.RankingComparison.Place;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Status;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Change;
import org.econcluster.rules.explanation.Change.CriterionChange;
import org.econcluster.rules.explanation.Change.RuleChange;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.Gate;
import org.econcluster.rules.explanation.Movement;
import org.econcluster.rules.explanation.NearestPath;
import org.econcluster.rules.finding.ApproachOutcome;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.Quadrant;
import org.econcluster.rules.finding.Star;
import org.econcluster.rules.parameter.Authority;

/**
 * Records of any form that the types admit, whether or not an assessment could come out so: for
 * what is written of them and read back, the form is all that counts.
 */
final class RandomRecords {

  private static final ImmutableList<String> TEXTS =
      ImmutableList.of("", "x", "location-quotient", "Қостанай \"1\"", "a\\b\n\t\u0001", "🐎 − ≥");
  private static final ImmutableList<Double> NUMBERS =
      ImmutableList.of(
          0.0,
          -0.0,
          1.0,
          -1.0,
          0.1,
          1.0 / 3,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          1e21,
          123_456.789);

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  DevelopmentRecord development() {
    return new DevelopmentRecord(
        DevelopmentRecord.SCHEMA,
        text(),
        text(),
        text(),
        text(),
        maybe(this::date),
        maybe(this::year),
        several(this::text),
        several(() -> new DevelopmentRecord.OfYear(year(), several(this::conclusion))),
        several(() -> new Development.Step(year(), year(), several(this::change))));
  }

  RankingRecord ranking() {
    return new RankingRecord(
        RankingRecord.SCHEMA,
        several(this::text),
        several(this::row),
        several(this::text),
        maybe(this::text),
        several(this::shift));
  }

  StabilityRecord stability() {
    ImmutableMap.Builder<String, Double> errors = ImmutableMap.builder();
    several(this::number).forEach(error -> errors.put(text(), error));
    return new StabilityRecord(
        StabilityRecord.SCHEMA,
        text(),
        random.nextInt(),
        random.nextLong(),
        random.nextInt(),
        errors.buildKeepingLast(),
        several(
            () ->
                new StabilityRecord.Held(
                    one(FindingKind.class),
                    text(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    number(),
                    number())));
  }

  IdentificationRecord identification() {
    return new IdentificationRecord(
        IdentificationRecord.SCHEMA,
        several(
            () ->
                new IdentificationRecord.Combination(
                    one(ApproachOutcome.class),
                    one(ApproachOutcome.class),
                    one(ApproachOutcome.class),
                    random.nextLong())),
        several(
            () ->
                new IdentificationRecord.OfCell(
                    RegionCode.of("R" + text() + "R"),
                    IndustryCode.of("I" + text() + "I"),
                    several(this::ofApproach),
                    several(() -> one(Star.class)),
                    several(() -> one(Quadrant.class)))));
  }

  private IdentificationRecord.OfApproach ofApproach() {
    return new IdentificationRecord.OfApproach(
        one(IdentificationApproach.class),
        one(ApproachOutcome.class),
        several(() -> new Gate(text(), text())),
        several(
            () ->
                new CriterionFinding(
                    text(),
                    text(),
                    one(Status.class),
                    random.nextBoolean(),
                    maybe(this::measurement),
                    several(this::text),
                    random.nextInt(),
                    text())));
  }

  private RankingRecord.Row row() {
    return new RankingRecord.Row(
        text(),
        text(),
        random.nextInt(),
        random.nextInt(),
        several(this::standing),
        maybe(() -> new RankingRecord.Hold(text(), text(), standing(), standing())),
        maybe(this::path));
  }

  private RankingRecord.Standing standing() {
    return new RankingRecord.Standing(text(), end(), end(), text());
  }

  private RankingRecord.Shift shift() {
    return new RankingRecord.Shift(
        text(),
        random.nextBoolean(),
        text(),
        several(this::text),
        several(this::change),
        several(() -> new Passing(text(), one(Place.class), one(Place.class))));
  }

  private NearestPath path() {
    return new NearestPath(
        one(FindingKind.class),
        text(),
        text(),
        text(),
        several(
            () ->
                new NearestPath.Step(
                    text(),
                    text(),
                    one(Status.class),
                    one(Status.class),
                    text(),
                    text(),
                    end(),
                    one(Comparison.class),
                    number(),
                    end())));
  }

  private Conclusion conclusion() {
    return new Conclusion(
        one(FindingKind.class),
        text(),
        text(),
        one(Certainty.class),
        random.nextBoolean(),
        several(this::text));
  }

  private Change change() {
    return new Change(
        one(FindingKind.class),
        one(Movement.class),
        certainties(),
        certainties(),
        several(this::ruleChange));
  }

  private ImmutableMap<String, Certainty> certainties() {
    ImmutableMap.Builder<String, Certainty> values = ImmutableMap.builder();
    several(this::text).forEach(value -> values.put(value, one(Certainty.class)));
    return values.buildKeepingLast();
  }

  private RuleChange ruleChange() {
    return new RuleChange(
        text(),
        text(),
        text(),
        one(Certainty.class),
        one(Certainty.class),
        one(Change.Presence.class),
        several(this::criterionChange),
        several(() -> one(FindingKind.class)));
  }

  private CriterionChange criterionChange() {
    return new CriterionChange(
        text(),
        text(),
        one(Status.class),
        one(Status.class),
        maybe(this::measurement),
        maybe(this::measurement));
  }

  private Measurement measurement() {
    return new Measurement(
        text(),
        text(),
        text(),
        end(),
        end(),
        text(),
        random.nextBoolean() ? OptionalInt.of(1900 + random.nextInt(200)) : OptionalInt.empty(),
        one(Comparison.class),
        number(),
        end(),
        text(),
        one(Authority.class),
        text(),
        date(),
        date());
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private double number() {
    return random.nextBoolean()
        ? NUMBERS.get(random.nextInt(NUMBERS.size()))
        : random.nextGaussian() * 100;
  }

  private OptionalDouble end() {
    return random.nextBoolean() ? OptionalDouble.of(number()) : OptionalDouble.empty();
  }

  private Year year() {
    return Year.of(1900 + random.nextInt(200));
  }

  private LocalDate date() {
    return LocalDate.ofEpochDay(random.nextInt(30_000));
  }

  private <T extends Enum<T>> T one(Class<T> type) {
    T[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  /** Returns none, one or two, with falling probability. */
  private <T> ImmutableList<T> several(Supplier<T> value) {
    return IntStream.range(0, random.nextInt(6) / 2 * random.nextInt(2))
        .mapToObj(i -> value.get())
        .collect(ImmutableList.toImmutableList());
  }
}
