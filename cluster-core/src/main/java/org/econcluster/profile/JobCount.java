package org.econcluster.profile;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.OptionalDouble;

/** Reads from the unit of a table of employment how many jobs a number of it stands for. */
final class JobCount {

  private static final List<String> NO_COUNTS =
      List.of("share", "per cent", "percent", "%", "index");

  private JobCount() {}

  /** Returns the jobs that a 1 stands for; empty for units that count nothing, such as shares. */
  static OptionalDouble perUnit(String unit) {
    String words = Ascii.toLowerCase(unit).strip();
    if (NO_COUNTS.stream().anyMatch(words::contains)) {
      return OptionalDouble.empty();
    }
    if (words.startsWith("thousand") || words.startsWith("1000 ") || words.startsWith("1,000 ")) {
      return OptionalDouble.of(1_000);
    }
    return OptionalDouble.of(words.startsWith("million") ? 1_000_000 : 1);
  }
}
