package org.econcluster.rules.report;

import java.util.List;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Stability.Held;

/**
 * Writes as text for people in what share of draws conclusions hold.
 *
 * <p>The wording may change from release to release; programs read the JSON.
 */
public final class TextStability {

  private TextStability() {}

  /** Returns the report, with line feeds, the last line ended. */
  public static String write(List<Stability> stabilities) {
    return String.join("\n", stabilities.stream().map(TextStability::write).toList());
  }

  private static String write(Stability stability) {
    String title = PlainText.of(stability.subject());
    TextTable table = new TextTable();
    table.add(List.of("Conclusion", "Value", "Now", "Certain in", "Possible in"));
    for (Held held : StabilityWords.settled(stability)) {
      table.add(
          List.of(
              PlainText.of(held.kind().label()),
              PlainText.of(Words.label(held.kind(), held.value().name())),
              StabilityWords.now(held),
              StabilityWords.share(held.shareCertain()),
              StabilityWords.share(held.sharePossible())));
    }
    return title
        + "\n"
        + "=".repeat(Math.max(1, title.codePointCount(0, title.length())))
        + "\n"
        + PlainText.line(StabilityWords.variation(stability))
        + "\n\n"
        + table.print()
        + StabilityWords.open(stability).map(open -> "\n" + open + "\n").orElse("");
  }
}
