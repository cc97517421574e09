package org.econcluster.rules.docs;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.StandardPack;
import org.junit.jupiter.api.Test;

/** Holds what the page of enumerations says of their use against cases, findings and rules. */
final class EnumerationsInUseTest {

  private static final Path PAGE = Path.of("..", "docs", "design", "0008-enumerations.md");
  private static final Pattern CODE = Pattern.compile("`([A-Za-z]+)`");
  private static final Pattern PREFIX = Pattern.compile("\\b[A-Z]{3,4}\\b");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.econcluster");

  /** A row of the table of types: the type, where cases state it, and the prefixes of rules. */
  private record Row(
      String packageName, String type, ImmutableSet<String> cases, ImmutableSet<String> prefixes) {

    String className() {
      return "org.econcluster." + packageName + "." + type;
    }
  }

  private static final ImmutableList<Row> ROWS =
      rows("Types")
          .map(
              cells ->
                  new Row(
                      code(cells.get(2)),
                      code(cells.get(1)),
                      CODE.matcher(cells.get(3))
                          .results()
                          .map(match -> match.group(1))
                          .collect(toImmutableSet()),
                      PREFIX
                          .matcher(cells.get(3))
                          .results()
                          .map(MatchResult::group)
                          .collect(toImmutableSet())))
          .collect(ImmutableList.toImmutableList());

  private static Stream<ImmutableList<String>> rows(String heading) {
    try {
      String page = Files.readString(PAGE);
      String start = "\n## " + heading + "\n";
      assertThat(page).contains(start);
      String section = page.substring(page.indexOf(start) + start.length()).split("\n## ", 2)[0];
      return section
          .lines()
          .filter(line -> line.startsWith("| "))
          .skip(2)
          .map(line -> ImmutableList.copyOf(line.substring(2).split(" \\| | \\|$")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(String cell) {
    return cell.replace("`", "");
  }

  @Test
  void everyTypeSaysWhatStatesOrConcludesIt() {
    assertThat(ROWS).hasSizeGreaterThan(50);
    assertThat(ROWS)
        .allSatisfy(row -> assertThat(row.cases().size() + row.prefixes().size()).isPositive());
  }

  @Test
  void everyPartOfACaseThatThePageNamesHasAValueOfTheType() {
    for (Row row : ROWS) {
      for (String part : row.cases()) {
        assertThat(users(row.className()))
            .as("who knows %s", row.type())
            .anySatisfy(user -> assertThat(user.getSimpleName()).isEqualTo(part));
      }
    }
  }

  @Test
  void everyPrefixThatThePageNamesIsOneOfRules() {
    ImmutableSet<String> prefixes =
        StandardPack.get().rules().stream()
            .map(IndexedRule::id)
            .map(id -> id.substring(0, id.indexOf('-')))
            .collect(toImmutableSet());

    assertThat(ROWS).allSatisfy(row -> assertThat(prefixes).containsAll(row.prefixes()));
  }

  @Test
  void everyConclusionOfATypeIsNamedByItsPrefix() {
    for (Row row : ROWS) {
      assertThat(row.prefixes())
          .as(row.type())
          .containsAll(
              Arrays.stream(FindingKind.values())
                  .filter(kind -> kind.type().getName().equals(row.className()))
                  .map(kind -> kind.id().substring(0, kind.id().indexOf('.')))
                  .toList());
    }
  }

  @Test
  void aTypeThatNothingUsesIsListedWithTheReason() {
    assertThat(rows("Types that only name").map(cells -> code(cells.get(0))))
        .containsExactlyInAnyOrderElementsOf(
            ROWS.stream()
                .filter(row -> users(row.className()).isEmpty())
                .map(Row::type)
                .collect(toImmutableSet()));
  }

  /** The classes that know a type, but for the type itself. */
  private static ImmutableSet<JavaClass> users(String type) {
    return CLASSES.get(type).getDirectDependenciesToSelf().stream()
        .map(dependency -> dependency.getOriginClass())
        .filter(origin -> !origin.getName().split("\\$", 2)[0].equals(type))
        .collect(toImmutableSet());
  }
}
