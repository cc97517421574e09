package org.econcluster;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.reflect.ClassPath;
import com.google.common.reflect.ClassPath.ClassInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the enumerations of the sources, the types and the page that explains both together. */
final class EnumerationsTest {

  private static final ImmutableList<String> PACKAGES =
      ImmutableList.of(
          "org.econcluster.cluster", "org.econcluster.crossborder", "org.econcluster.programme");

  /** One value of an enumeration of the sources; the constant is empty where there is none. */
  private record Value(String enumeration, String name, String constant) {

    String type() {
      return constant.substring(0, constant.indexOf('.'));
    }
  }

  private static final ImmutableList<Value> VALUES = readValues();
  private static final ImmutableMap<String, Class<?>> TYPES = findTypes();
  private static final ImmutableMap<String, ImmutableList<ImmutableList<String>>> PAGE = readPage();

  private static ImmutableList<Value> readValues() {
    try (InputStream table = EnumerationsTest.class.getResourceAsStream("enumerations.csv")) {
      assertThat(table).isNotNull();
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(fields -> new Value(fields[0], fields[1], fields[2]))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableMap<String, Class<?>> findTypes() {
    try {
      ClassPath classPath = ClassPath.from(EnumerationsTest.class.getClassLoader());
      return PACKAGES.stream()
          .flatMap(name -> classPath.getTopLevelClasses(name).stream())
          .<Class<?>>map(ClassInfo::load)
          .filter(Class::isEnum)
          .collect(ImmutableMap.toImmutableMap(Class::getSimpleName, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of the page's tables by the heading above them, without heads and back-ticks. */
  private static ImmutableMap<String, ImmutableList<ImmutableList<String>>> readPage() {
    try {
      String page = Files.readString(Path.of("..", "docs", "design", "0008-enumerations.md"));
      ImmutableMap.Builder<String, ImmutableList<ImmutableList<String>>> sections =
          ImmutableMap.builder();
      for (String section : page.split("\n## ", -1)) {
        sections.put(
            section.lines().findFirst().orElseThrow(),
            section
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(line -> cells(line))
                .collect(ImmutableList.toImmutableList()));
      }
      return sections.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<String> cells(String line) {
    return Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
        .map(cell -> cell.strip().replaceAll("^`([^`]*)`$", "$1"))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<ImmutableList<String>> table(String heading) {
    assertThat(PAGE).containsKey(heading);
    return PAGE.getOrDefault(heading, ImmutableList.of());
  }

  private static ImmutableSet<String> firstCells(String heading) {
    return table(heading).stream().map(row -> row.get(0)).collect(toImmutableSet());
  }

  private static Stream<Value> typed() {
    return VALUES.stream().filter(value -> !value.constant().isEmpty());
  }

  private static ImmutableSet<String> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
        .collect(toImmutableSet());
  }

  @Test
  void theInventoryOfTheSourcesIsWhole() {
    assertThat(VALUES).hasSize(308).doesNotHaveDuplicates();
    assertThat(VALUES.stream().map(Value::enumeration).distinct()).hasSize(74);
  }

  @Test
  void everyEnumerationIsEitherATypeOrListedWithTheReasonWhyNot() {
    ImmutableSet<String> types = firstCells("Types");
    ImmutableSet<String> others = firstCells("Not types");

    assertThat(Sets.intersection(types, others)).isEmpty();
    assertThat(Sets.union(types, others))
        .isEqualTo(VALUES.stream().map(Value::enumeration).collect(toImmutableSet()));
    assertThat(typed().map(Value::enumeration).collect(toImmutableSet())).isEqualTo(types);
    assertThat(table("Not types"))
        .allSatisfy(row -> assertThat(row.get(1)).hasSizeGreaterThan(20).endsWith("."));
  }

  @Test
  void anEnumerationIsATypeWithAllItsValuesOrWithNone() {
    ImmutableSet<String> others = firstCells("Not types");

    assertThat(VALUES)
        .allSatisfy(
            value ->
                assertThat(value.constant().isEmpty())
                    .as(value.toString())
                    .isEqualTo(others.contains(value.enumeration())));
  }

  @Test
  void everyValueOfATypeIsAConstantOfTheTypeThatThePageNames() {
    ImmutableMap<String, ImmutableList<String>> rows =
        table("Types").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get(0), Function.identity()));

    assertThat(typed())
        .allSatisfy(
            value -> {
              assertThat(TYPES).containsKey(value.type());
              Class<?> type = TYPES.getOrDefault(value.type(), Object.class);
              assertThat(constants(type)).contains(value.constant());
              assertThat(rows.get(value.enumeration()))
                  .hasSize(4)
                  .doesNotContain("")
                  .startsWith(
                      value.enumeration(),
                      value.type(),
                      type.getPackageName().substring("org.econcluster.".length()));
            });
  }

  @Test
  void noTwoValuesOfOneEnumerationAreTheSameConstant() {
    assertThat(typed().map(value -> value.enumeration() + " " + value.constant()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyConstantOfATypeIsAValueOfTheSourcesOrListedAsOurs() {
    ImmutableSet<String> values = typed().map(Value::constant).collect(toImmutableSet());
    ImmutableSet<String> ours = firstCells("Constants beyond the sources' lists");
    ImmutableSet<String> present =
        typed()
            .map(Value::type)
            .distinct()
            .flatMap(type -> constants(TYPES.getOrDefault(type, Object.class)).stream())
            .collect(toImmutableSet());

    assertThat(Sets.intersection(values, ours)).isEmpty();
    assertThat(Sets.union(values, ours)).isEqualTo(present);
  }

  @Test
  void everyTypeStandsForAnEnumerationOfTheSourcesOrIsListedWithItsReason() {
    ImmutableSet<String> named = typed().map(Value::type).collect(toImmutableSet());
    ImmutableSet<String> others = firstCells("Types beyond the sources' lists");

    assertThat(Sets.intersection(named, others)).isEmpty();
    assertThat(Sets.union(named, others)).isEqualTo(TYPES.keySet());
  }

  /** The thesis and the paper on border regions have pages; both are cited with them. */
  @Test
  void everyTypeNamesItsSourceAndThePageWhereTheSourceHasPages() {
    assertThat(TYPES.values())
        .allSatisfy(
            type -> {
              String source = sourceOf(type);
              assertThat(source).isNotBlank();
              if (source.contains("Suinisheva 2010") || source.contains("BorderPotential")) {
                assertThat(source).containsPattern("\\bpp?\\. [0-9]");
              }
            });
  }

  /** The paragraph of the type's comment that names its source, in one line. */
  private static String sourceOf(Class<?> type) {
    Path file = Path.of("src", "main", "java", type.getName().replace('.', '/') + ".java");
    try {
      String comment = Files.readString(file).replaceAll("\\s+(\\* )?", " ");
      int start = comment.indexOf("<p>Source: ");
      assertThat(start).as("a source in %s", file).isPositive();
      return comment.substring(start + "<p>Source: ".length(), comment.indexOf("*/", start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
