package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first code that a reader of the README copies is code that is compiled and run here. */
final class ReadmeTest {

  @Test
  void everyLineOfTheReadmeStandsInTheFirstExample() throws IOException {
    String readme = Files.readString(Path.of("..", "..", "README.md"));
    String example =
        Files.readString(Path.of("src/main/java/org/econcluster/embedding/FirstAssessment.java"));
    int start = readme.indexOf("```java\n") + "```java\n".length();
    String code = readme.substring(start, readme.indexOf("```", start));

    assertThat(Splitter.on('\n').omitEmptyStrings().splitToList(code))
        .hasSizeBetween(1, 6)
        .allSatisfy(
            line -> {
              String statement = line.replace("Path.of(\"almaty-food.json\")", "caseFile");
              assertThat(example).contains(statement.substring(0, statement.indexOf(';')));
            });
  }
}
