package org.econcluster.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.econcluster.failure.LimitException;
import org.econcluster.profile.CellCases;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profile;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.internal.engine.Evaluation;
import org.econcluster.rules.internal.engine.PackProgram;
import org.econcluster.rules.parameter.Parameter;

/**
 * Assesses clusters: how specialised they are, how far they have come, which policy fits, and why.
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class Assessor {

  /** The date that stands for the latest parameters. */
  static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /** The most threads that assess. */
  public static final int MAX_THREADS = 1_000;

  private final RulePack pack;
  private final LocalDate date;
  private final int threads;
  private final CaseProfiles caseProfiles;
  private final Supplier<PackProgram> whole;
  private final ImmutableMap<SubjectKind, Supplier<PackProgram>> programs;

  private Assessor(RulePack pack, LocalDate date, int threads) {
    this.pack = pack;
    this.date = date;
    this.threads = threads;
    this.caseProfiles = CaseProfiles.of(pack.pack(), date);
    this.whole = Suppliers.memoize(() -> PackProgram.of(pack.pack(), date));
    this.programs =
        Maps.toMap(
            Arrays.asList(SubjectKind.values()),
            kind -> Suppliers.memoize(() -> PackProgram.of(pack.pack().judging(kind), date)));
  }

  /** Returns an assessor with the rules that come with the library and their latest parameters. */
  public static Assessor standard() {
    return of(RulePack.standard());
  }

  /**
   * Returns an assessor with the rules of a pack and their latest parameters.
   *
   * @throws IllegalArgumentException if measures cannot rest on the value of a parameter, as {@link
   *     org.econcluster.profile.Judgement#allows} says
   */
  public static Assessor of(RulePack pack) {
    return new Assessor(Objects.requireNonNull(pack, "pack"), LATEST, 1);
  }

  /**
   * Returns an assessor that reads parameters as they stood on a date.
   *
   * @throws IllegalArgumentException if a parameter had no value yet on that date
   */
  public Assessor asOf(LocalDate day) {
    ImmutableMap<String, Parameter> valid = pack.pack().parameters().asOf(day);
    for (Parameter parameter : pack.parameters()) {
      checkArgument(
          valid.containsKey(parameter.id()),
          "Parameter %s has no value on %s yet; its first one holds from %s on.",
          parameter.id(),
          day,
          parameter.validFrom());
    }
    return new Assessor(pack, day, threads);
  }

  /**
   * Returns an assessor whose {@link #assessAll} works on several threads.
   *
   * @param count how many threads, 1 to 1,000; 1 means that of the caller
   */
  public Assessor withThreads(int count) {
    checkThreads(count);
    return new Assessor(pack, date, count);
  }

  static void checkThreads(int count) {
    checkArgument(
        count >= 1 && count <= MAX_THREADS,
        "The number of threads (%s) must be from 1 to %s.",
        count,
        MAX_THREADS);
  }

  /** The pack. */
  public RulePack pack() {
    return pack;
  }

  /** Assesses one case. */
  public Assessment assess(ClusterCase clusterCase) {
    return assess(List.of(clusterCase)).get(0);
  }

  /** Assesses one profile, for those who measure indicators themselves. */
  public Assessment assess(Profile profile) {
    return new Assessment(pack, evaluate(List.of(profile)).get(0), Optional.empty());
  }

  /**
   * Assesses one case in every year of which it has observations, {@link
   * ClusterCase#evidenceYears}.
   *
   * <p>Costs as much as assessing so many cases, and the memory of their assessments; explanations
   * and changes are made when they are asked for.
   *
   * @throws IllegalArgumentException if nothing in the case is dated
   * @throws LimitException if there are more than {@link Development#MOST_YEARS} years
   */
  public Development assessYears(ClusterCase clusterCase) {
    return assessYears(clusterCase, clusterCase.evidenceYears());
  }

  /**
   * Assesses one case in the years that are named, in their order in time, each once.
   *
   * @throws IllegalArgumentException if no year is named
   * @throws LimitException if there are more than {@link Development#MOST_YEARS} years
   */
  public Development assessYears(ClusterCase clusterCase, Collection<Year> years) {
    return Development.of(this, clusterCase, years);
  }

  /**
   * Assesses what is supposed in place of measurements, as in "what if the cluster were connected".
   *
   * @param subject the name of what is supposed
   * @throws IllegalArgumentException if the pack lacks a criterion that is supposed
   */
  public Assessment suppose(String subject, Supposition supposition) {
    return new Assessment(
        pack, pack.engine().evaluate(whole.get(), subject, supposition), Optional.empty());
  }

  /**
   * Assesses cases while they are asked for, in their order.
   *
   * <p>Reads ahead by a bounded number of cases, about a hundred for each thread. With several
   * threads the stream must be read to its end or closed, so that they end.
   */
  public Stream<Assessment> assessAll(Stream<ClusterCase> cases) {
    Batches<ClusterCase, Assessment> batches =
        new Batches<>(cases.iterator(), this::assess, threads);
    return Streams.stream(batches).onClose(batches::close).onClose(cases::close);
  }

  /**
   * Says of every region × industry cell which of the three approaches find a cluster, and why the
   * others do not.
   *
   * <p>Keeps up to a few kilobytes for each cell; {@link #identify(CellCases, Consumer)} keeps
   * none.
   */
  public Identification identify(CellCases cells) {
    ImmutableList.Builder<CellIdentification> each = ImmutableList.builder();
    IdentificationSummary summary = identify(cells, each::add);
    return new Identification(each.build(), summary);
  }

  /**
   * Says the same of one cell after the other, in the order of the table, and returns what they add
   * up to. Works on the threads of this assessor and holds about a hundred cells for each of them.
   *
   * @param each is told of every cell, on the thread of the caller
   */
  public IdentificationSummary identify(
      CellCases cells, Consumer<? super CellIdentification> each) {
    PackProgram program = Objects.requireNonNull(programs.get(SubjectKind.CLUSTER)).get();
    CellReader reader = new CellReader(program);
    IdentificationSummary.Builder summary = new IdentificationSummary.Builder();
    Batches<ClusterCase, CellIdentification> batches =
        new Batches<>(
            cells.stream().iterator(),
            cases ->
                assess(cases).stream().map(reader::read).collect(ImmutableList.toImmutableList()),
            threads);
    try (batches) {
      while (batches.hasNext()) {
        CellIdentification cell = batches.next();
        summary.add(cell);
        each.accept(cell);
      }
    }
    return summary.build();
  }

  ImmutableList<Assessment> assess(List<ClusterCase> cases) {
    ImmutableList<Profile> profiles =
        cases.stream().map(caseProfiles::profile).collect(ImmutableList.toImmutableList());
    return Streams.zip(
            evaluate(profiles).stream(),
            cases.stream(),
            (evaluation, clusterCase) -> new Assessment(pack, evaluation, Optional.of(clusterCase)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Evaluates neighbours of one kind together, each kind by the sets that judge it. */
  private ImmutableList<Evaluation> evaluate(List<Profile> profiles) {
    ImmutableList.Builder<Evaluation> evaluations = ImmutableList.builder();
    int from = 0;
    while (from < profiles.size()) {
      SubjectKind kind = profiles.get(from).kind();
      int to = from + 1;
      while (to < profiles.size() && profiles.get(to).kind() == kind) {
        to++;
      }
      PackProgram program = Objects.requireNonNull(programs.get(kind)).get();
      evaluations.addAll(pack.engine().evaluate(program, profiles.subList(from, to)));
      from = to;
    }
    return evaluations.build();
  }
}
