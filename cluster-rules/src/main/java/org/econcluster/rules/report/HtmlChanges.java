package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.econcluster.rules.explanation.Change;

/** A table of changes in a page. */
final class HtmlChanges {

  private HtmlChanges() {}

  static void write(List<Change> changes, Markup page) {
    HtmlTable table =
        HtmlTable.begin(
            page, "Conclusion", ImmutableList.of("Movement", "Before", "After", "Because"));
    for (Change change : changes) {
      table
          .row(change.kind().label())
          .cell(change.movement().label())
          .cell(ChangeWords.values(change.kind(), change.before()))
          .cell(ChangeWords.values(change.kind(), change.after()))
          .cell(String.join("; ", ChangeWords.reasons(change)))
          .endRow();
    }
    table.end();
  }
}
