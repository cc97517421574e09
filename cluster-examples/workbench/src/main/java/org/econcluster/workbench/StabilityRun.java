package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Stability.Held;
import org.econcluster.rules.Variation;
import org.econcluster.rules.report.HtmlStability;
import org.econcluster.rules.report.PortfolioJson;
import org.econcluster.rules.report.TextStability;

/** Assesses cases again and again with varied evidence, and writes how often conclusions hold. */
final class StabilityRun {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("case", "conclusion", "value", "now", "share_certain", "share_possible");

  private final ImmutableList<ClusterCase> cases;
  private final ImmutableList<Stability> stabilities;

  private StabilityRun(ImmutableList<ClusterCase> cases, ImmutableList<Stability> stabilities) {
    this.cases = cases;
    this.stabilities = stabilities;
  }

  /**
   * Returns the stability of the conclusions on cases.
   *
   * @param progress is told after each case how many are done
   */
  static StabilityRun of(
      List<ClusterCase> cases, Assessor assessor, Variation variation, LongConsumer progress) {
    ImmutableList.Builder<Stability> stabilities = ImmutableList.builder();
    for (int i = 0; i < cases.size(); i++) {
      stabilities.add(assessor.assess(cases.get(i)).stability(variation));
      progress.accept(i + 1);
    }
    return new StabilityRun(ImmutableList.copyOf(cases), stabilities.build());
  }

  /** Returns the result, the last line ended. */
  String write(Format format) {
    return switch (format) {
      case TEXT -> TextStability.write(stabilities);
      case JSON -> PortfolioJson.stabilities(stabilities);
      case HTML -> HtmlStability.write("Stability of conclusions", stabilities);
      case CSV -> CsvText.write(COLUMNS, rows());
    };
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      for (Held held : stabilities.get(i).conclusions()) {
        rows.add(
            List.of(
                cases.get(i).id(),
                held.kind().id(),
                held.value().name(),
                held.now().label(),
                PlainNumber.of(held.shareCertain()),
                PlainNumber.of(held.sharePossible())));
      }
    }
    return rows;
  }
}
