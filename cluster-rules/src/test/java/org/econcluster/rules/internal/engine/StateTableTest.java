package org.econcluster.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StateTableTest {

  @Test
  void findsWhatItWasGivenAndNothingElse() {
    StateTable<String> table = new StateTable<>(10_000);
    Map<Long, String> expected = new HashMap<>();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 5_000; i++) {
      long state = i % 2 == 0 ? i : random.nextLong();
      expected.put(state, "of " + state);
      table.remember(state, "of " + state);
    }

    expected.forEach((state, thing) -> assertThat(table.find(state)).isEqualTo(thing));
    for (long state = 1; state < 5_000; state += 2) {
      assertThat(table.find(state)).isEqualTo(expected.get(state));
    }
  }

  @Test
  void keepsWhatItWasGivenFirst() {
    StateTable<String> table = new StateTable<>(10);
    table.remember(7, "first");
    table.remember(7, "second");

    assertThat(table.find(7)).isEqualTo("first");
  }

  @Test
  void takesNoMoreStatesThanItMay() {
    StateTable<String> table = new StateTable<>(100);
    for (long state = 0; state < 200; state++) {
      table.remember(state, "thing");
    }

    assertThat(table.find(99)).isEqualTo("thing");
    assertThat(table.find(100)).isNull();
  }

  @Test
  void keepsEqualThingsOnce() {
    StateTable<Thing> table = new StateTable<>(10);
    table.remember(1, new Thing("same"));
    table.remember(2, new Thing("same"));

    assertThat(table.find(2)).isSameAs(table.find(1));
  }

  @Test
  void whoeverReadsWhileItGrowsSeesTheRightThingOrNone() throws InterruptedException {
    StateTable<Long> table = new StateTable<>(200_000);
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong wrong = new AtomicLong();
    Thread reader =
        new Thread(
            () -> {
              SplittableRandom random = new SplittableRandom(2);
              while (!done.get()) {
                long state = random.nextLong(200_000);
                Long found = table.find(state);
                if (found != null && found != -state) {
                  wrong.incrementAndGet();
                }
              }
            });
    reader.start();
    for (long state = 0; state < 200_000; state++) {
      table.remember(state, -state);
    }
    done.set(true);
    reader.join();

    assertThat(wrong).hasValue(0);
    assertThat(table.find(199_999)).isEqualTo(-199_999L);
  }

  /** Equal by its text, so that two of them can be equal and not the same. */
  private record Thing(String text) {}
}
