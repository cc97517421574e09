package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the pages of cases, with their pictures, against the assessments that they tell of.
 *
 * <p>What is made anew comes from the cases; what a page argues is written by hand and to be read
 * again where the outcome changes. Run with {@code -Dgolden.write=true} to take over.
 */
final class CasePagesTest {

  private static final Path DOCS = Path.of("..", "..", "docs", "cases");
  private static final Path IMAGES = DOCS.resolve("images");
  private static final String FACTS = "facts.md";
  private static final Path RULES = Path.of("..", "..", "docs", "rules");

  /** The id of a rule, and not the code of an error of the command line. */
  private static final Pattern RULE = Pattern.compile("\\b(?!WORK)[A-Z]{3,4}-[0-9]{3}\\b");

  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([A-Z]{3,4}-[0-9]{3})\"></a>");

  private static final Map<String, String> PRESENT = present();
  private static final CasePages MADE = new CasePages(PRESENT);

  @TestFactory
  Stream<DynamicTest> everyPageTellsTheOutcomeOfItsCases() throws IOException {
    for (Map.Entry<String, String> page : MADE.pages().entrySet()) {
      takeOver(DOCS.resolve(page.getKey()), page.getValue());
    }
    return MADE.pages().entrySet().stream()
        .map(page -> upToDate(DOCS.resolve(page.getKey()), page.getValue()));
  }

  @TestFactory
  Stream<DynamicTest> everyPictureShowsTheOutcomeOfItsCase() throws IOException {
    for (Map.Entry<String, String> picture : MADE.pictures().entrySet()) {
      takeOver(IMAGES.resolve(picture.getKey()), picture.getValue());
    }
    return MADE.pictures().entrySet().stream()
        .map(picture -> upToDate(IMAGES.resolve(picture.getKey()), picture.getValue()));
  }

  @Test
  void noPictureIsLeftThatNoPageShows() {
    assertThat(Sets.difference(names(IMAGES), MADE.pictures().keySet())).isEmpty();
  }

  @Test
  void everyRuleThatAPageNamesHasItsPlaceInTheCatalogue() {
    Set<String> rules = rules();
    assertThat(rules).contains("SPEC-010");

    assertThat(MADE.pages())
        .allSatisfy(
            (name, page) ->
                assertThat(rules)
                    .as(name)
                    .containsAll(RULE.matcher(page).results().map(MatchResult::group).toList()));
  }

  private static Set<String> rules() {
    return names(RULES).stream()
        .flatMap(name -> ANCHOR.matcher(read(RULES.resolve(name))).results())
        .map(anchor -> anchor.group(1))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static DynamicTest upToDate(Path file, String expected) {
    return dynamicTest(
        String.valueOf(file.getFileName()),
        () -> {
          String cure = file + " is stale; run this test with -Dgolden.write=true";
          assertThat(file).as(cure).exists();
          assertThat(Files.readString(file)).as(cure).isEqualTo(expected);
        });
  }

  private static void takeOver(Path file, String text) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }

  private static Map<String, String> present() {
    Map<String, String> pages = new TreeMap<>();
    for (String name : names(DOCS)) {
      if (name.endsWith(".md") && !name.equals(FACTS)) {
        pages.put(name, read(DOCS.resolve(name)));
      }
    }
    return pages;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableSet<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
