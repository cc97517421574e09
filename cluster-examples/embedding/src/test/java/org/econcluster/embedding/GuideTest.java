package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of the guide on years and rankings is code that is compiled and run here. */
final class GuideTest {

  private static final Path GUIDE = Path.of("..", "..", "docs", "years-and-rankings.md");
  private static final Path EXAMPLE =
      Path.of("src/main/java/org/econcluster/embedding/YearsAndRankings.java");

  private static final Pattern IN_GUIDE =
      Pattern.compile("<!-- YearsAndRankings: (\\w+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern IN_EXAMPLE =
      Pattern.compile("    // \\[(\\w+)\\]\\n(.*?)    // \\[end\\]", Pattern.DOTALL);

  @Test
  void everyPartOfTheExampleStandsInTheGuideAsItIs() throws IOException {
    List<String> inGuide = parts(IN_GUIDE, Files.readString(GUIDE), "");

    assertThat(inGuide).isNotEmpty();
    assertThat(inGuide).isEqualTo(parts(IN_EXAMPLE, Files.readString(EXAMPLE), "    "));
  }

  private static List<String> parts(Pattern pattern, String text, String indent) {
    List<String> parts = new ArrayList<>();
    for (MatchResult part : pattern.matcher(text).results().toList()) {
      parts.add(part.group(1) + "\n" + part.group(2).replaceAll("(?m)^" + indent, ""));
    }
    return parts;
  }
}
