package org.econcluster.rules.internal.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of states, each a number; equal things are kept once.
 *
 * <p>Open addressing with linear probing. Thread-safe: finding takes no lock, for a thing is
 * published after its state, and a table that grew only when it is complete.
 */
final class StateTable<T> {

  private static final VarHandle THINGS = MethodHandles.arrayElementVarHandle(Object[].class);
  private static final int FIRST_BITS = 4;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private record Slots(long[] states, @Nullable Object[] things, int bits) {

    static Slots ofBits(int bits) {
      return new Slots(new long[1 << bits], new Object[1 << bits], bits);
    }

    int first(long state) {
      return (int) (state * SPREAD >>> Long.SIZE - bits);
    }

    int next(int slot) {
      return slot + 1 & states.length - 1;
    }

    /** Puts a state that is new where there is room. */
    void put(long state, Object thing) {
      int slot = first(state);
      while (things[slot] != null) {
        slot = next(slot);
      }
      states[slot] = state;
      THINGS.setRelease(things, slot, thing);
    }
  }

  private final int most;
  private final Map<T, T> distinct = new HashMap<>();
  private volatile Slots slots = Slots.ofBits(FIRST_BITS);
  private int count;

  /** Creates a table that takes a number of states and then no more. */
  StateTable(int most) {
    this.most = most;
  }

  /** Returns what is remembered of a state, or null. */
  @SuppressWarnings("unchecked") // Only what is remembered gets in.
  @Nullable T find(long state) {
    Slots now = slots;
    int slot = now.first(state);
    Object thing = THINGS.getAcquire(now.things, slot);
    while (thing != null && now.states[slot] != state) {
      slot = now.next(slot);
      thing = THINGS.getAcquire(now.things, slot);
    }
    return (T) thing;
  }

  /** Remembers a thing of a state, unless it is remembered already or the table is full. */
  synchronized void remember(long state, T thing) {
    if (count == most || find(state) != null) {
      return;
    }
    count++;
    if (count > slots.states.length / 2) {
      Slots larger = Slots.ofBits(slots.bits + 1);
      for (int i = 0; i < slots.states.length; i++) {
        Object kept = slots.things[i];
        if (kept != null) {
          larger.put(slots.states[i], kept);
        }
      }
      slots = larger;
    }
    slots.put(state, distinct.computeIfAbsent(thing, x -> x));
  }
}
