package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;

/** The drawing of the actors with its key: what each shape, line and number stands for. */
final class ActorFigure {

  private final Optional<Cluster> cluster;
  private final String id;
  private final Markup page;

  ActorFigure(AssessmentRecord assessment, String id, Markup page) {
    this.cluster = assessment.cluster();
    this.id = id;
    this.page = page;
  }

  void write() {
    page.open("figure").leaf("h4", "Actors and ties");
    if (cluster.isEmpty()) {
      page.leaf("p", "Only indicators were assessed; there is no description of the cluster.");
    } else if (cluster.get().actors().isEmpty()) {
      page.leaf("p", "The case lists no actors.");
    } else {
      write(cluster.get());
    }
    page.close();
  }

  private void write(Cluster described) {
    page.open("div", "class", "beside");
    page.open("div");
    ActorGraphDrawing.draw(described, id, page);
    page.close();
    page.open("div");
    ImmutableList<Actor> actors = ActorGraphDrawing.drawn(described);
    for (ActorCategory category : ActorCategory.values()) {
      if (actors.stream().anyMatch(actor -> actor.category() == category)) {
        key(category, actors);
      }
    }
    page.close();
    page.close();
    page.open("figcaption");
    page.leaf(
        "p",
        "Solid lines are vertical ties, dashed lines horizontal ones. A dashed outline is an actor"
            + " outside the cluster, a ring around it the core; ×12 is a group of twelve.");
    int left = described.actors().size() - actors.size();
    if (left > 0) {
      page.leaf(
          "p",
          "At most "
              + ActorGraphDrawing.MOST_ACTORS
              + " actors are drawn; "
              + left
              + " more are left out, with their ties.");
    }
    page.close();
  }

  private void key(ActorCategory category, ImmutableList<Actor> actors) {
    page.open("strong");
    page.open("svg", "viewBox", "0 0 28 28", "class", "key", "aria-hidden", "true");
    ActorGraphDrawing.shape(category, 14, 14, 9, true, Drawing.on(page));
    page.close();
    page.text(category.label()).close();
    page.open("ul", "class", "actors");
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      if (actor.category() == category) {
        page.leaf("li", ActorKey.entry(i + 1, actor));
      }
    }
    page.close();
  }
}
