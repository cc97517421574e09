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
    TextLines text = new TextLines();
    text.title(stability.subject());
    text.line(0, StabilityWords.variation(stability));
    text.gap();
    TextTable table = new TextTable();
    table.add(List.of("Conclusion", "Value", "Now", "Certain in", "Possible in"));
    for (Held held : StabilityWords.settled(stability)) {
      table.add(
          List.of(
              PlainText.of(held.kind().label()),
              PlainText.of(Words.label(held.kind(), held.value().name())),
              held.now().label(),
              StabilityWords.share(held.shareCertain()),
              StabilityWords.share(held.sharePossible())));
    }
    text.block(table.print());
    StabilityWords.open(stability)
        .ifPresent(
            open -> {
              text.gap();
              text.line(0, open);
            });
    return text.toString();
  }
}
