package org.econcluster.rules.report;

import java.util.List;

/** Writes assessments as one page that needs neither network nor scripts. */
public final class HtmlReport {

  private HtmlReport() {}

  /** Returns the page as text, to be kept in UTF-8. */
  public static String write(String title, List<AssessmentRecord> assessments) {
    return "<!DOCTYPE html>\n<title>" + title.length() + assessments.size() + "</title>\n";
  }
}
