package org.econcluster.rules.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.Supposition;
import org.econcluster.rules.finding.FindingKind;

/** A supposition in numbers; what it supposes replaces what an evaluation finds. */
final class Supposed {

  private static final byte FREE = -1;

  /** The conclusions of one kind, which has some bits of a word for its values. */
  private record Conclusions(int word, long mask, long certain, long possible) {}

  private final byte[] statuses;
  private final List<Conclusions> conclusions = new ArrayList<>();

  private Supposed(Supposition supposition, PackProgram program) {
    this.statuses = new byte[program.criterionCount()];
    Arrays.fill(statuses, FREE);
    supposition
        .statuses()
        .forEach((id, status) -> statuses[number(id, program)] = Evaluation.code(status));
    supposition
        .conclusions()
        .forEach(
            (kind, verdicts) ->
                conclusions.add(
                    new Conclusions(
                        FindingBits.word(kind),
                        FindingBits.mask(kind),
                        bits(kind, verdicts.certain()),
                        bits(kind, verdicts.possible()))));
  }

  /**
   * Returns a supposition for evaluations of a pack.
   *
   * @throws IllegalArgumentException if the pack lacks a criterion that it names
   */
  static Supposed of(Supposition supposition, PackProgram program) {
    return new Supposed(supposition, program);
  }

  /** Returns the supposed status of a criterion, or the one found where none is supposed. */
  byte status(int criterion, byte found) {
    return statuses[criterion] == FREE ? found : statuses[criterion];
  }

  /** Replaces the conclusions of every kind that is supposed. */
  void conclude(Evaluation evaluation) {
    for (Conclusions supposed : conclusions) {
      replace(evaluation.certain, supposed, supposed.certain);
      replace(evaluation.possible, supposed, supposed.possible);
    }
  }

  private static void replace(long[] words, Conclusions supposed, long values) {
    words[supposed.word] = words[supposed.word] & ~supposed.mask | values;
  }

  private static int number(String id, PackProgram program) {
    if (!program.hasCriterion(id)) {
      List<String> known = program.criteria().stream().map(Criterion::id).toList();
      throw new IllegalArgumentException(
          "The pack "
              + program.pack().name()
              + " has no criterion \""
              + id
              + "\".\n"
              + Suggestion.cure(id, known));
    }
    return program.criterion(id);
  }

  private static long bits(FindingKind kind, Iterable<? extends Enum<?>> values) {
    long bits = 0;
    for (Enum<?> value : values) {
      bits |= FindingBits.bit(kind, value);
    }
    return bits;
  }
}
