package org.econcluster.rules.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
  @Test
  void show() throws Exception {
    Files.createDirectories(Path.of("/tmp/c"));
    List<AssessmentRecord> all = new ArrayList<>(Samples.records());
    all.add(Samples.record(Samples.crowd(60)));
    Files.writeString(Path.of("/tmp/c/report.html"), HtmlReport.write("Clusters assessed", all));
    Files.writeString(
        Path.of("/tmp/c/one.html"), HtmlReport.write("Clusters assessed", all.subList(0, 1)));
  }
}
