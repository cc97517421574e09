package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** A table whose rows become blocks on narrow screens, each cell with the head of its column. */
final class HtmlTable {

  private final Markup page;
  private final ImmutableList<String> columns;
  private int column;

  private HtmlTable(Markup page, Collection<String> columns) {
    this.page = page;
    this.columns = ImmutableList.copyOf(columns);
  }

  /**
   * Begins a table.
   *
   * @param first the head of the column that names the rows
   * @param others the heads of the other columns
   */
  static HtmlTable begin(Markup page, String first, Collection<String> others) {
    page.open("table").open("thead").open("tr");
    page.leaf("th", first, "scope", "col");
    others.forEach(head -> page.leaf("th", head, "scope", "col"));
    page.close().close().open("tbody");
    return new HtmlTable(page, others);
  }

  void end() {
    page.close().close();
  }

  /** Begins a row with its name. */
  HtmlTable row(String name) {
    page.open("tr").leaf("th", name, "scope", "row");
    column = 0;
    return this;
  }

  /** Begins a row with its name, which leads to an anchor. */
  HtmlTable row(String name, String target) {
    page.open("tr").open("th", "scope", "row").leaf("a", name, "href", target).close();
    column = 0;
    return this;
  }

  HtmlTable endRow() {
    page.close();
    return this;
  }

  HtmlTable cell(String text) {
    page.leaf("td", text, "data-label", columns.get(column++));
    return this;
  }

  /** Adds a cell whose text has a style, so that colour supports what the words say. */
  HtmlTable cell(String text, String style) {
    page.open("td", "data-label", columns.get(column++));
    page.leaf("span", text, "class", style).close();
    return this;
  }
}
