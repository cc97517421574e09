package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.econcluster.failure.Suggestion;

/** The codes along one side of a table, each with its position. */
final class Axis<T> {

  private final String kind;
  private final ImmutableList<T> codes;
  private final ImmutableMap<T, Integer> positions;

  private Axis(String kind, ImmutableList<T> codes, ImmutableMap<T, Integer> positions) {
    this.kind = kind;
    this.codes = codes;
    this.positions = positions;
  }

  /** Returns an axis of at least one code, each of which occurs once. */
  static <T> Axis<T> of(String kind, Collection<T> codes) {
    ImmutableList<T> list = ImmutableList.copyOf(codes);
    checkArgument(!list.isEmpty(), "A table needs at least one %s.", kind);
    ImmutableMap.Builder<T, Integer> positions = ImmutableMap.builderWithExpectedSize(list.size());
    for (int k = 0; k < list.size(); k++) {
      positions.put(list.get(k), k);
    }
    return new Axis<>(kind, list, positions.buildOrThrow());
  }

  ImmutableList<T> codes() {
    return codes;
  }

  boolean has(T code) {
    return positions.containsKey(code);
  }

  int indexOf(T code) {
    Integer position = positions.get(code);
    if (position == null) {
      throw new IllegalArgumentException(
          ("The table does not have the "
                  + kind
                  + " \""
                  + code
                  + "\". "
                  + Suggestion.cure(code.toString(), codes.stream().map(Object::toString).toList()))
              .strip());
    }
    return position;
  }
}
