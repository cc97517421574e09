package org.econcluster.kernel.space;

/** Visits every point of one set with those of another that may lie within reach. */
final class Neighbourhoods {

  private Neighbourhoods() {}

  /** What is done with one point and its neighbours. */
  @FunctionalInterface
  interface PointVisitor {

    /**
     * Adds what one point has to say.
     *
     * @param points the set of the point
     * @param i index of the point
     * @param others the set of its neighbours, in an order of their own
     * @param neighbours hands over those that may lie within reach, the point itself left out
     * @param part sums of the block
     */
    void visit(
        PointPairs.Points points,
        int i,
        PointPairs.Points others,
        Neighbours neighbours,
        double[] part);
  }

  /** Hands over neighbours. */
  @FunctionalInterface
  interface Neighbours {
    void forEach(NeighbourVisitor visitor);
  }

  /** Takes a neighbour: its index and how far it lies to the right and above. */
  @FunctionalInterface
  interface NeighbourVisitor {
    void visit(int j, double dx, double dy);
  }

  /** Returns sums over all points, added up in blocks, in order. */
  static double[] sum(
      PointPairs pairs, double reach, int threads, int length, PointVisitor visitor) {
    PointPairs.Points given = pairs.other();
    CellGrid grid = new CellGrid(given.x(), given.y(), reach);
    PointPairs.Points others =
        new PointPairs.Points(
            grid.ordered(given.x()), grid.ordered(given.y()), grid.ordered(given.weight()));
    PointPairs.Points points = pairs.isWithin() ? others : pairs.one();
    return Blocks.sum(
        points.size(),
        threads,
        length,
        (from, to) -> {
          double[] part = new double[length];
          for (int i = from; i < to; i++) {
            int point = i;
            double x = points.x()[i];
            double y = points.y()[i];
            int self = pairs.isWithin() ? i : -1;
            visitor.visit(
                points,
                point,
                others,
                neighbours ->
                    grid.near(
                        x,
                        y,
                        0,
                        (first, end) -> {
                          for (int j = first; j < end; j++) {
                            if (j != self) {
                              neighbours.visit(j, others.x()[j] - x, others.y()[j] - y);
                            }
                          }
                        }),
                part);
          }
          return part;
        });
  }
}
