package org.econcluster.failure;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what an author probably meant by a word that is not known. */
public final class Suggestion {

  private static final int MAX_DISTANCE = 3;
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** Of more names than these a list helps nobody. */
  private static final int MOST_LISTED = 15;

  private Suggestion() {}

  /**
   * Returns the cure for an unknown word: "Maybe “almaty” was meant.", or all the known words where
   * none is close and they are few.
   *
   * <p>The same known words give the same answer in whatever order they come.
   */
  public static String cure(String word, Collection<String> known) {
    Optional<String> closest = closest(word, known);
    if (closest.isPresent()) {
      return "Maybe \"" + closest.get() + "\" was meant.";
    }
    List<String> listed = known.stream().distinct().sorted().toList();
    if (listed.isEmpty() || listed.size() > MOST_LISTED) {
      return "";
    }
    return "Maybe one of these was meant: " + String.join(", ", listed) + ".";
  }

  /** Returns the known word that is closest to the given one, if any is close enough. */
  public static Optional<String> closest(String word, Collection<String> known) {
    String best = null;
    int bestDistance = Math.min(MAX_DISTANCE, Math.max(1, word.length() / 3)) + 1;
    for (String candidate : known.stream().sorted().toList()) {
      int distance = distance(Ascii.toLowerCase(word), Ascii.toLowerCase(candidate));
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether two codes are probably one that was once mistyped: they differ in one letter or mark,
   * in the order of two neighbours, or in letter case only. Other digits make another code.
   */
  public static boolean isSlip(String one, String other) {
    return DIGIT.retainFrom(one).equals(DIGIT.retainFrom(other))
        && distance(Ascii.toLowerCase(one), Ascii.toLowerCase(other)) <= 1;
  }

  /**
   * The number of insertions, deletions, replacements and swaps of neighbours between two words
   * (optimal string alignment).
   */
  private static int distance(String a, String b) {
    int[] beforePrevious = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      int[] free = beforePrevious;
      beforePrevious = previous;
      previous = current;
      current = free;
    }
    return previous[b.length()];
  }
}
