package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;

/**
 * A line of the key below a graph of actors.
 *
 * @param shape the category whose shape stands before the line; absent where none does
 * @param style the style of the text
 * @param text what the line says
 */
record ActorKey(Optional<ActorCategory> shape, String style, String text) {

  /** The height of a line. */
  static final double LINE = 20;

  private static final int LETTERS = 42;
  private static final int BOLD_LETTERS = 37;

  /** Returns the lines for actors, which are numbered from 1 in their order. */
  static ImmutableList<ActorKey> lines(ImmutableList<Actor> actors) {
    ImmutableList.Builder<ActorKey> key = ImmutableList.builder();
    for (ActorCategory category : ActorCategory.values()) {
      if (actors.stream().anyMatch(actor -> actor.category() == category)) {
        List<String> label = PlainText.wrap(category.label(), BOLD_LETTERS);
        key.add(new ActorKey(Optional.of(category), "label", label.get(0)));
        label.stream()
            .skip(1)
            .forEach(line -> key.add(new ActorKey(Optional.empty(), "label", line)));
      }
      for (int i = 0; i < actors.size(); i++) {
        if (actors.get(i).category() == category) {
          PlainText.wrap(PlainText.of(entry(i + 1, actors.get(i))), LETTERS)
              .forEach(line -> key.add(new ActorKey(Optional.empty(), "small", line)));
        }
      }
    }
    return key.build();
  }

  /** Returns what the key says of an actor, such as "2 Dairy farms ×42". */
  static String entry(int number, Actor actor) {
    return number
        + " "
        + actor.name()
        + (actor.count() > 1 ? " ×" + actor.count() : "")
        + (actor.core() ? ", core" : "")
        + (actor.inside() ? "" : ", outside");
  }

  void draw(double top, Drawing drawing) {
    shape.ifPresent(category -> ActorGraphDrawing.shape(category, 16, top + 10, 6, true, drawing));
    drawing.text(30, top + 14, "start", style, text);
  }
}
