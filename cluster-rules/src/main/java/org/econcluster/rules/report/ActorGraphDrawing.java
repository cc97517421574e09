package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;

/**
 * Draws actors and their ties: the core in the centre, the others on rings by category and id, each
 * with a number that the key explains.
 *
 * <p>The same cluster is drawn alike in whatever order its actors are listed.
 */
final class ActorGraphDrawing {

  /** Beyond this nobody can tell the nodes apart. */
  static final int MOST_ACTORS = 120;

  private static final double MARGIN = 4;

  /** How far the ring around a core actor lies from it. */
  private static final double RING = 5;

  /** How many corners each category has, and by how many degrees they are turned. */
  private static final ImmutableMap<ActorCategory, ImmutableList<Integer>> SHAPES =
      ImmutableMap.of(
          ActorCategory.NONPROFIT_PUBLIC, ImmutableList.of(4, 45),
          ActorCategory.RESEARCH_EDUCATION, ImmutableList.of(3, 0),
          ActorCategory.SUPPLIER_SERVICE, ImmutableList.of(6, 30),
          ActorCategory.MARKET_INFRASTRUCTURE, ImmutableList.of(4, 0),
          ActorCategory.INNOVATION_SME_INFRASTRUCTURE, ImmutableList.of(5, 0));

  private final ImmutableList<Actor> actors;
  private final Cluster cluster;
  private final double node;
  private final Map<String, double[]> places = new LinkedHashMap<>();
  private double reach; // from the centre to the rim

  private ActorGraphDrawing(Cluster cluster) {
    this.cluster = cluster;
    this.actors = drawn(cluster);
    this.node = actors.size() <= 15 ? 14 : 10;
    place();
  }

  /** Draws the graph alone, beside which a page writes the key. */
  static void draw(Cluster cluster, String id, Markup page) {
    new ActorGraphDrawing(cluster).draw(ImmutableList.of(), id, page);
  }

  /** Draws the graph with the key below it. */
  static void drawWithKey(Cluster cluster, String id, Markup page) {
    new ActorGraphDrawing(cluster).draw(ActorKey.lines(drawn(cluster)), id, page);
  }

  /** Returns the actors that are drawn, in the order of their numbers, which count from 1. */
  static ImmutableList<Actor> drawn(Cluster cluster) {
    return cluster.actors().stream()
        .sorted(
            Comparator.comparing((Actor actor) -> !actor.core())
                .thenComparing(Actor::category)
                .thenComparing(Actor::id))
        .limit(MOST_ACTORS)
        .collect(ImmutableList.toImmutableList());
  }

  private void draw(ImmutableList<ActorKey> key, String id, Markup page) {
    double size = Math.max(Drawing.WIDTH, 2 * (reach + MARGIN));
    double height = actors.size() == 1 ? 3 * node + 30 : 2 * (reach + MARGIN);
    Drawing drawing =
        Drawing.begin(
            page,
            id,
            size,
            height + ActorKey.LINE * key.size() + (key.isEmpty() ? 0 : MARGIN),
            "Actors and ties",
            actors.size()
                + " actors and "
                + cluster.linkages().size()
                + " ties. The list below names each number.");
    double x = size / 2;
    double y = height / 2;
    List<Linkage> ties = new ArrayList<>(cluster.linkages());
    ties.sort(
        Comparator.comparing(Linkage::from)
            .thenComparing(Linkage::to)
            .thenComparing(Linkage::kind));
    for (Linkage tie : ties) {
      double[] from = places.get(tie.from());
      double[] to = places.get(tie.to());
      if (from != null && to != null) {
        String style = tie.kind() == LinkageKind.VERTICAL ? "tie-vertical" : "tie-horizontal";
        if (isHiddenByTheCore(tie, from, to)) {
          drawing.path(around(x, y, from, to), style);
        } else {
          drawing.line(x + from[0], y + from[1], x + to[0], y + to[1], style);
        }
      }
    }
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      double[] place = places.getOrDefault(actor.id(), new double[2]);
      node(actor, i + 1, x + place[0], y + place[1], drawing);
    }
    for (int i = 0; i < key.size(); i++) {
      key.get(i).draw(height + i * ActorKey.LINE, drawing);
    }
    drawing.end();
  }

  /** Whether a straight line would run through a core actor that the tie does not reach. */
  private boolean isHiddenByTheCore(Linkage tie, double[] from, double[] to) {
    return actors.stream()
        .filter(Actor::core)
        .filter(core -> !core.id().equals(tie.from()) && !core.id().equals(tie.to()))
        .anyMatch(
            core -> {
              double[] place = places.getOrDefault(core.id(), new double[2]);
              return distance(place, from, to) < radius(core) + RING + MARGIN;
            });
  }

  /** Returns how far a point lies from the nearest point between two others. */
  private static double distance(double[] point, double[] from, double[] to) {
    double right = to[0] - from[0];
    double down = to[1] - from[1];
    double along =
        ((point[0] - from[0]) * right + (point[1] - from[1]) * down)
            / (right * right + down * down);
    double nearest = Math.max(0, Math.min(1, along));
    return StrictMath.hypot(
        from[0] + nearest * right - point[0], from[1] + nearest * down - point[1]);
  }

  /** Returns a curve whose middle lies a quarter of the length aside, away from the centre. */
  private static String around(double x, double y, double[] from, double[] to) {
    double middleX = (from[0] + to[0]) / 2;
    double middleY = (from[1] + to[1]) / 2;
    double bendX = (to[1] - from[1]) / 2;
    double bendY = (from[0] - to[0]) / 2;
    boolean outward = middleX * bendX + middleY * bendY >= 0;
    double side = outward ? 1 : -1;
    return "M%s %sQ%s %s %s %s"
        .formatted(
            Drawing.number(x + from[0]),
            Drawing.number(y + from[1]),
            Drawing.number(x + middleX + side * bendX),
            Drawing.number(y + middleY + side * bendY),
            Drawing.number(x + to[0]),
            Drawing.number(y + to[1]));
  }

  private void node(Actor actor, int number, double x, double y, Drawing drawing) {
    drawing.beginNamed(number + " " + actor.name() + ", " + actor.category().label());
    double radius = radius(actor);
    if (actor.core()) {
      drawing.circle(x, y, radius + RING, "core-ring");
    }
    shape(actor.category(), x, y, radius, actor.inside(), drawing);
    boolean group = actor.count() > 1;
    drawing.text(x, y + (group ? 1 : 4), "middle", "node-number", "" + number);
    if (group) {
      drawing.text(x, y + 11, "middle", "node-count", "×" + actor.count());
    }
    drawing.endNamed();
  }

  /** Draws the outline of a category; an actor outside the cluster has a dashed one. */
  static void shape(
      ActorCategory category, double x, double y, double radius, boolean inside, Drawing drawing) {
    String style = "node category-" + category.ordinal() + (inside ? "" : " outside");
    if (category == ActorCategory.CORE_COMPANY) {
      drawing.circle(x, y, radius, style);
      return;
    }
    ImmutableList<Integer> outline = SHAPES.getOrDefault(category, ImmutableList.of(4, 0));
    int corners = outline.get(0);
    int turn = outline.get(1);
    double[] points = new double[2 * corners];
    double out = radius * (corners == 3 ? 1.35 : corners == 4 ? 1.25 : 1.1);
    for (int i = 0; i < corners; i++) {
      double angle = StrictMath.toRadians(turn - 90 + 360.0 * i / corners);
      points[2 * i] = x + out * StrictMath.cos(angle);
      points[2 * i + 1] = y + out * StrictMath.sin(angle);
    }
    drawing.polygon(points, style);
  }

  private double radius(Actor actor) {
    return node + Math.min(7, 3 * StrictMath.log10(actor.count()));
  }

  /** The length that a node takes up on its ring. */
  private double width(Actor actor) {
    return 2.3 * radius(actor) + 3;
  }

  private double width(List<Actor> ring) {
    return ring.stream().mapToDouble(this::width).sum();
  }

  /** Puts the core in the centre and the others on as few rings as hold them. */
  private void place() {
    List<Actor> core = actors.stream().filter(Actor::core).toList();
    List<Actor> others = actors.stream().filter(actor -> !actor.core()).toList();
    double widest = actors.stream().mapToDouble(this::radius).max().orElse(node);
    double inner = core.size() > 1 ? Math.max(node + RING + 2, width(core) / 5) : 0;
    ring(core, inner, 0);
    double between = Math.max(2.4 * node, widest + node + 2);
    double radius = inner + Math.max(1.8 * between, others.size() <= 14 ? 110 : 0);
    List<Double> rings = new ArrayList<>();
    double room = 0;
    while (room < width(others)) {
      rings.add(radius);
      room += 2 * Math.PI * radius;
      radius += between;
    }
    double outermost = rings.isEmpty() ? inner : rings.get(rings.size() - 1);
    double rim = Drawing.WIDTH / 2 - MARGIN - 1.2 * widest - 6;
    double spread = others.size() <= 14 ? 1 : Math.max(1, rim / outermost);
    double share = width(others) / Math.max(1, room);
    int placed = 0;
    for (int i = 0; i < rings.size(); i++) {
      double left = share * 2 * Math.PI * rings.get(i);
      int until = placed;
      boolean last = i == rings.size() - 1;
      while (until < others.size() && (last || left >= width(others.get(until)) / 2)) {
        left -= width(others.get(until));
        until++;
      }
      ring(others.subList(placed, until), spread * rings.get(i), i % 2);
      placed = until;
    }
    reach = 1.2 * widest + 6 + spread * outermost;
  }

  /** Spreads actors over a ring, each with a part of it according to its size. */
  private void ring(List<Actor> ring, double radius, int shift) {
    double whole = width(ring);
    double before = 0;
    for (Actor actor : ring) {
      double turn = (before + (shift == 0 ? 0 : width(actor) / 2)) / whole;
      double angle = 2 * Math.PI * turn - Math.PI / 2;
      places.put(
          actor.id(),
          new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)});
      before += width(actor);
    }
  }
}
