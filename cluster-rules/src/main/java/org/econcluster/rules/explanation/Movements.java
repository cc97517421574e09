package org.econcluster.rules.explanation;

import com.google.common.collect.Range;
import java.util.Map;
import java.util.Set;
import org.econcluster.rules.finding.FindingKind;

/** Tells where conclusions went from the values that were possible to those that are. */
final class Movements {

  private Movements() {}

  static Movement of(
      FindingKind kind, Map<String, Certainty> before, Map<String, Certainty> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? Movement.APPEARED : Movement.VANISHED;
    }
    Set<String> old = before.keySet();
    Set<String> now = after.keySet();
    if (old.equals(now)) { // one value of several that was or is merely possible
      return after.containsValue(Certainty.CERTAIN) ? Movement.SETTLED : Movement.OPENED;
    }
    if (old.containsAll(now)) {
      return Movement.SETTLED;
    }
    if (now.containsAll(old)) {
      return Movement.OPENED;
    }
    return kind.form() == FindingKind.Form.GRADE
        ? ofGrades(grades(kind, old), grades(kind, now), kind.topGrade().ordinal())
        : Movement.REPLACED;
  }

  private static Range<Integer> grades(FindingKind kind, Set<String> values) {
    return Range.encloseAll(values.stream().map(value -> kind.value(value).ordinal()).toList());
  }

  private static Movement ofGrades(Range<Integer> old, Range<Integer> now, int top) {
    if (old.upperEndpoint() > top || now.upperEndpoint() > top) {
      return Movement.REPLACED;
    }
    if (now.lowerEndpoint() > old.upperEndpoint()) {
      return Movement.UP;
    }
    if (now.upperEndpoint() < old.lowerEndpoint()) {
      return Movement.DOWN;
    }
    int low = Integer.compare(now.lowerEndpoint(), old.lowerEndpoint());
    int high = Integer.compare(now.upperEndpoint(), old.upperEndpoint());
    if (low >= 0 && high >= 0 && low + high > 0) {
      return Movement.PERHAPS_UP;
    }
    if (low <= 0 && high <= 0 && low + high < 0) {
      return Movement.PERHAPS_DOWN;
    }
    return Movement.REPLACED;
  }
}
