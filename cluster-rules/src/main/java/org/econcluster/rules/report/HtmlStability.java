package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.econcluster.rules.Stability;
import org.econcluster.rules.Stability.Held;

/**
 * Writes as one page for a browser, without network or scripts, in what share of draws conclusions
 * hold.
 */
public final class HtmlStability {

  private HtmlStability() {}

  /** Returns the page as text, to be kept in UTF-8. */
  public static String write(String title, List<Stability> stabilities) {
    Markup page = HtmlPage.begin(title);
    page.open("main");
    for (int i = 0; i < stabilities.size(); i++) {
      page.open("section", "id", "s" + (i + 1), "class", "assessment");
      write(stabilities.get(i), page);
      page.close();
    }
    page.close();
    return HtmlPage.end(page);
  }

  private static void write(Stability stability, Markup page) {
    page.leaf("h2", stability.subject());
    page.leaf("p", StabilityWords.variation(stability));
    HtmlTable table =
        HtmlTable.begin(
            page, "Conclusion", ImmutableList.of("Value", "Now", "Certain in", "Possible in"));
    for (Held held : StabilityWords.settled(stability)) {
      table
          .row(held.kind().label())
          .cell(Words.label(held.kind(), held.value().name()))
          .cell(held.now().label())
          .cell(StabilityWords.share(held.shareCertain()))
          .cell(StabilityWords.share(held.sharePossible()))
          .endRow();
    }
    table.end();
    StabilityWords.open(stability).ifPresent(open -> page.leaf("p", open));
  }
}
