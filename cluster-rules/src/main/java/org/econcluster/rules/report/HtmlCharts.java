package org.econcluster.rules.report;

import java.util.Optional;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.explanation.NearestPath;

/** The drawings of where the subject of one assessment stands; of a cluster, with its actors. */
final class HtmlCharts {

  private final AssessmentRecord assessment;
  private final String anchor;
  private final Markup page;

  HtmlCharts(AssessmentRecord assessment, String anchor, Markup page) {
    this.assessment = assessment;
    this.anchor = anchor;
    this.page = page;
  }

  /** Writes the part into the open section, below its title. */
  void write() {
    page.open("div", "class", "charts");
    Picture.charts(assessment).forEach(this::figure);
    page.close();
    if (Overview.of(assessment.explanation()) == Overview.CLUSTER) {
      new ActorFigure(assessment, anchor + "-actors", page).write();
    }
  }

  private void figure(Picture picture) {
    page.open("figure").leaf("h4", picture.title());
    picture.draw(assessment, anchor + "-" + picture.label(), page);
    Optional<NearestPath> path = picture.kind().flatMap(assessment.explanation()::path);
    if (path.isEmpty()) {
      page.leaf("figcaption", picture.caption());
    } else {
      page.open("figcaption");
      page.leaf("p", picture.caption());
      page.leaf("p", "Nearest path: " + ExplanationText.sentence(path.get()) + ".");
      page.close();
    }
    page.close();
  }
}
