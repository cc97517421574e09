package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.econcluster.profile.SubjectKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the page in a browser, on machines that have one. */
final class ReportInBrowserTest {

  private static final int SECONDS = 25;
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static String page = "";

  @BeforeAll
  static void write() {
    List<AssessmentRecord> records = new ArrayList<>(Samples.records());
    records.add(Samples.record(Samples.border()));
    records.add(Samples.record(Samples.country()));
    records.add(Samples.record(Samples.synergy()));
    records.add(Samples.record(Samples.bare(SubjectKind.ZONE)));
    records.add(Samples.record(Samples.bare("Averyveryveryveryverylongname".repeat(8))));
    page = HtmlReport.write("Clusters assessed", records);
  }

  @Test
  void thePageFitsThreeWidthsWithoutScrollingSideways(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("report.html"), page);
    StringBuilder frames = new StringBuilder();
    for (int width : List.of(360, 800, 1400)) {
      frames.append("<iframe src='report.html' width='").append(width);
      frames.append("' height='800' style='border:0'></iframe>");
    }
    // The page itself has no script; the frame around it measures it, folded parts opened.
    Path frame =
        Files.writeString(
            folder.resolve("frame.html"),
            "<!DOCTYPE html><body>"
                + frames
                + """
                <script>
                  onload = () => {
                    for (const frame of [...document.querySelectorAll('iframe')]) {
                      const inner = frame.contentDocument;
                      inner.querySelectorAll('details').forEach(part => part.open = true);
                      const line = document.createElement('p');
                      line.textContent = 'measured ' + frame.width + ' '
                          + inner.documentElement.scrollWidth;
                      document.body.append(line);
                    }
                  };
                </script>""");

    String dom =
        run(
            folder,
            "--allow-file-access-from-files",
            "--hide-scrollbars",
            "--dump-dom",
            frame.toUri().toString());

    assertThat(dom)
        .contains(
            "<p>measured 360 360</p>", "<p>measured 800 800</p>", "<p>measured 1400 1400</p>");
  }

  @Test
  void thePageIsPaintedInManyColours(@TempDir Path folder) throws Exception {
    Path report = Files.writeString(folder.resolve("report.html"), page);
    Path picture = folder.resolve("report.png");

    run(
        folder,
        "--hide-scrollbars",
        "--window-size=800,1600",
        "--screenshot=" + picture,
        report.toUri().toString());

    BufferedImage image = ImageIO.read(picture.toFile());
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(colours).hasSizeGreaterThan(50);
  }

  /** Runs the browser on one page and ends it if it takes too long; returns what it prints. */
  private static String run(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Optional<Path> chromium = chromium();
    assumeTrue(chromium.isPresent(), "None of " + BROWSERS + " is on the PATH.");
    List<String> command = new ArrayList<>();
    command.add(chromium.get().toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed.txt");
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(browser.waitFor(SECONDS, TimeUnit.SECONDS))
          .as("The browser ends within %s seconds.", SECONDS)
          .isTrue();
    } finally {
      browser.descendants().forEach(ProcessHandle::destroyForcibly);
      browser.destroyForcibly().waitFor();
    }
    return Files.readString(printed, StandardCharsets.UTF_8);
  }

  private static Optional<Path> chromium() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(path)
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
