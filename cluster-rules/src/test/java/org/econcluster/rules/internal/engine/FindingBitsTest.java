package org.econcluster.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.econcluster.rules.finding.FindingKind;
import org.junit.jupiter.api.Test;

final class FindingBitsTest {

  @Test
  void everyValueHasABitOfItsOwnInTheMaskOfItsKind() {
    BitSet taken = new BitSet();
    for (FindingKind kind : FindingKind.values()) {
      long values = 0;
      for (Enum<?> value : kind.valuesByName().values()) {
        long bit = FindingBits.bit(kind, value);
        int place = FindingBits.word(kind) * Long.SIZE + Long.numberOfTrailingZeros(bit);

        assertThat(Long.bitCount(bit)).isEqualTo(1);
        assertThat(taken.get(place)).as("%s %s", kind, value).isFalse();
        taken.set(place);
        values |= bit;
      }
      assertThat(FindingBits.mask(kind)).as("%s", kind).isEqualTo(values);
    }
    assertThat(taken.length()).isBetween(1, FindingBits.WORD_COUNT * Long.SIZE);
  }
}
