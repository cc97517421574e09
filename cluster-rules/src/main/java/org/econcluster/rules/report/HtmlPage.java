package org.econcluster.rules.report;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frame of a page for a browser that needs neither network nor scripts. */
final class HtmlPage {

  private HtmlPage() {}

  /** Begins a page with its title; what follows is its body. */
  static Markup begin(String title) {
    Markup page = new Markup();
    page.open("html", "lang", "en");
    page.open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.leaf("title", title);
    page.style(styleSheet());
    page.close();
    page.open("body");
    page.leaf("h1", title);
    return page;
  }

  /** Ends a page and returns it as text, to be kept in UTF-8. */
  static String end(Markup page) {
    return page.close().close().finish();
  }

  private static String styleSheet() {
    try {
      return Resources.toString(
          Resources.getResource(HtmlPage.class, "report.css"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The style sheet of the library cannot be read.", e);
    }
  }
}
