package org.econcluster.rules.report;

/** The frame of a page for a browser that needs neither network nor scripts. */
final class HtmlPage {

  private HtmlPage() {}

  /** Begins a page with its title; what follows is its body. */
  static Markup begin(String title) {
    Markup page = Markup.page();
    page.open("html", "lang", "en");
    page.open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.leaf("title", title);
    page.style(StyleSheets.PAGE);
    page.close();
    page.open("body");
    page.leaf("h1", title);
    return page;
  }

  /** Ends a page and returns it as text, to be kept in UTF-8. */
  static String end(Markup page) {
    return page.close().close().finish();
  }
}
