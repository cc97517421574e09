package org.econcluster.rules.exact;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Ordered, reduced decision diagrams over variables with finitely many values: two statements are
 * equivalent exactly where their nodes are the same.
 *
 * <p>A node is a number; {@link #NEVER} and {@link #ALWAYS} are the two leaves.
 */
final class Diagrams {

  static final int NEVER = 0;
  static final int ALWAYS = 1;

  private record Node(int variable, ImmutableIntArray children) {}

  private record Pair(int first, int second) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> numbers = new HashMap<>();
  private final Map<Pair, Integer> conjunctions = new HashMap<>();
  private final Map<Integer, Integer> negations = new HashMap<>();

  Diagrams() {
    nodes.add(new Node(Integer.MAX_VALUE, ImmutableIntArray.of()));
    nodes.add(new Node(Integer.MAX_VALUE, ImmutableIntArray.of()));
  }

  /** Returns the statement that a variable has one of the marked values. */
  int among(int variable, boolean[] marked) {
    int[] children = new int[marked.length];
    for (int i = 0; i < marked.length; i++) {
      children[i] = marked[i] ? ALWAYS : NEVER;
    }
    return node(variable, children);
  }

  int not(int a) {
    if (a <= ALWAYS) {
      return ALWAYS - a;
    }
    Integer known = negations.get(a);
    if (known == null) {
      int[] children = nodes.get(a).children.stream().map(this::not).toArray();
      known = node(nodes.get(a).variable, children);
      negations.put(a, known);
    }
    return known;
  }

  int and(int a, int b) {
    if (a == NEVER || b == NEVER) {
      return NEVER;
    } else if (a == ALWAYS || a == b) {
      return b;
    } else if (b == ALWAYS) {
      return a;
    }
    Pair pair = new Pair(Math.min(a, b), Math.max(a, b));
    Integer known = conjunctions.get(pair);
    if (known == null) {
      int variable = Math.min(nodes.get(a).variable, nodes.get(b).variable);
      int[] children = new int[width(variable, a, b)];
      for (int i = 0; i < children.length; i++) {
        children[i] = and(child(a, variable, i), child(b, variable, i));
      }
      known = node(variable, children);
      conjunctions.put(pair, known);
    }
    return known;
  }

  int or(int a, int b) {
    return not(and(not(a), not(b)));
  }

  /** Returns the statement that at least a number of statements hold. */
  int atLeast(int needed, List<Integer> statements) {
    int[] reached = new int[needed + 1];
    reached[0] = ALWAYS;
    for (int statement : statements) {
      for (int count = needed; count > 0; count--) {
        reached[count] = or(reached[count], and(reached[count - 1], statement));
      }
    }
    return reached[needed];
  }

  /** Returns what a statement says where a variable has a value. */
  int where(int a, int variable, int value) {
    return where(a, variable, value, new HashMap<>());
  }

  private int where(int a, int variable, int value, Map<Integer, Integer> known) {
    if (nodes.get(a).variable > variable) {
      return a;
    } else if (nodes.get(a).variable == variable) {
      return nodes.get(a).children.get(value);
    }
    Integer result = known.get(a);
    if (result == null) {
      int[] children =
          nodes.get(a).children.stream()
              .map(child -> where(child, variable, value, known))
              .toArray();
      result = node(nodes.get(a).variable, children);
      known.put(a, result);
    }
    return result;
  }

  /** Whether a statement holds where each variable has a value. */
  boolean holds(int a, IntUnaryOperator valueOf) {
    int node = a;
    while (node > ALWAYS) {
      node = nodes.get(node).children.get(valueOf.applyAsInt(nodes.get(node).variable));
    }
    return node == ALWAYS;
  }

  /** Returns values of variables under which a statement holds; others do not matter. */
  Map<Integer, Integer> example(int a) {
    Map<Integer, Integer> values = new HashMap<>();
    int node = a;
    while (node > ALWAYS) {
      ImmutableIntArray children = nodes.get(node).children;
      int value = 0;
      while (children.get(value) == NEVER) {
        value++;
      }
      values.put(nodes.get(node).variable, value);
      node = children.get(value);
    }
    return values;
  }

  /**
   * Returns, by variable, how a statement hangs on it: 1 where a larger value never makes it false,
   * -1 where a larger value never makes it true, 0 where it does both.
   */
  Map<Integer, Integer> directions(int a) {
    Map<Integer, Integer> directions = new HashMap<>();
    collectDirections(a, new HashMap<>(), directions);
    return directions;
  }

  private void collectDirections(
      int a, Map<Integer, Boolean> seen, Map<Integer, Integer> directions) {
    if (a <= ALWAYS || seen.put(a, true) != null) {
      return;
    }
    Node node = nodes.get(a);
    boolean rising = true;
    boolean falling = true;
    for (int i = 1; i < node.children.length(); i++) {
      int before = node.children.get(i - 1);
      int after = node.children.get(i);
      rising &= and(before, not(after)) == NEVER;
      falling &= and(after, not(before)) == NEVER;
    }
    int direction = rising ? 1 : falling ? -1 : 0;
    directions.merge(node.variable, direction, (one, other) -> one.equals(other) ? one : 0);
    node.children.forEach(child -> collectDirections(child, seen, directions));
  }

  private int width(int variable, int a, int b) {
    return nodes.get(nodes.get(a).variable == variable ? a : b).children.length();
  }

  private int child(int a, int variable, int value) {
    return nodes.get(a).variable == variable ? nodes.get(a).children.get(value) : a;
  }

  private int node(int variable, int[] children) {
    if (Arrays.stream(children).allMatch(child -> child == children[0])) {
      return children[0];
    }
    return numbers.computeIfAbsent(
        new Node(variable, ImmutableIntArray.copyOf(children)),
        node -> {
          nodes.add(node);
          return nodes.size() - 1;
        });
  }
}
