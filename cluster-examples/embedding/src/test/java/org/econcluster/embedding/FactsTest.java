package org.econcluster.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.econcluster.casefile.CaseDocument;
import org.econcluster.casefile.CaseFile;
import org.econcluster.casefile.CaseSource;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ClusterInitiative;
import org.econcluster.indicator.StatedIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the quantities that the sources state against what the shipped cases make of them. */
final class FactsTest {

  private static final int INVENTORY = 171;
  private static final ImmutableSet<String> USES =
      ImmutableSet.of("value", "derived", "told", "none");
  private static final Path PAGE = Path.of("..", "..", "docs", "cases", "facts.md");
  private static final ImmutableList<Fact> FACTS = read();

  /** One row of the table; what does not apply is empty. */
  record Fact(
      String id,
      String entity,
      String metric,
      String value,
      String qualifier,
      String unit,
      String period,
      String source,
      String place,
      String use,
      String caseName,
      String where,
      String factor,
      String words,
      String reason) {

    static Fact of(NamedCsvRecord row) {
      return new Fact(
          row.getField("fact"),
          row.getField("entity"),
          row.getField("metric"),
          row.getField("value"),
          row.getField("qualifier"),
          row.getField("unit"),
          row.getField("period"),
          row.getField("source"),
          row.getField("place"),
          row.getField("use"),
          row.getField("case"),
          row.getField("where"),
          row.getField("factor"),
          row.getField("words"),
          row.getField("reason"));
    }

    boolean used() {
      return use.equals("value") || use.equals("derived");
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static ImmutableList<Fact> read() {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(Path.of("src", "test", "resources", "facts.csv"))) {
      return rows.stream().map(Fact::of).collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Fact> stated() {
    return FACTS.stream().filter(fact -> fact.use().equals("value"));
  }

  static Stream<Fact> inWords() {
    return FACTS.stream().filter(fact -> fact.use().equals("derived") || fact.use().equals("told"));
  }

  @Test
  void theInventoryIsWhole() {
    assertThat(FACTS).hasSize(INVENTORY);
    assertThat(FACTS.stream().map(Fact::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyFactIsUsedByACaseOrHasAReasonWhyNot() {
    assertThat(FACTS)
        .allSatisfy(
            fact -> {
              assertThat(fact.use()).isIn(USES);
              assertThat(fact.caseName().isEmpty()).isEqualTo(fact.use().equals("none"));
              assertThat(fact.where().isEmpty()).isEqualTo(fact.use().equals("none"));
              assertThat(fact.factor().isEmpty()).isNotEqualTo(fact.use().equals("value"));
              assertThat(fact.reason().isEmpty()).isEqualTo(fact.used());
              assertThat(fact.used() || fact.reason().endsWith(".")).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("stated")
  void theCaseStatesTheFigure(Fact fact) {
    BigDecimal expected = new BigDecimal(fact.value()).multiply(new BigDecimal(fact.factor()));

    assertThat(numbers(document(fact), fact))
        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .contains(expected);
  }

  @ParameterizedTest
  @MethodSource("inWords")
  void theCaseNamesTheFigureInItsWords(Fact fact) {
    String words = fact.words().isEmpty() ? fact.value() : fact.words();

    assertThat(words(document(fact), fact))
        .anySatisfy(
            text ->
                assertThat(text)
                    .containsPattern("(?<![0-9.,])" + Pattern.quote(words) + "(?![0-9])"));
  }

  @ParameterizedTest
  @MethodSource({"stated", "inWords"})
  void theCaseCitesTheSourceOfTheFact(Fact fact) {
    assertThat(document(fact).sources()).extracting(CaseSource::key).contains(fact.source());
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    Path made = Files.createDirectories(Path.of("target", "docs", "cases")).resolve("facts.md");
    String page = page();
    Files.writeString(made, page);
    String cure =
        "docs/cases/facts.md is stale; copy cluster-examples/embedding/" + made + " over it";

    assertThat(PAGE).as(cure).exists();
    assertThat(Files.readString(PAGE)).as(cure).isEqualTo(page);
  }

  private static CaseDocument document(Fact fact) {
    return CaseFile.readDocument(Cases.file(fact.caseName()));
  }

  private static List<BigDecimal> numbers(CaseDocument document, Fact fact) {
    String[] where = fact.where().split(" ", 2);
    return switch (where[0]) {
      case "indicator" ->
          indicators(document, where[1])
              .filter(stated -> stated.source().equals(fact.source()))
              .flatMap(stated -> Stream.of(stated.value(), stated.low(), stated.high()))
              .flatMap(value -> value.stream().boxed())
              .map(BigDecimal::valueOf)
              .toList();
      case "actor" ->
          document.cluster().actors().stream()
              .filter(actor -> actor.id().equals(where[1]))
              .map(actor -> BigDecimal.valueOf(actor.count()))
              .toList();
      case "employees" ->
          document.cluster().actors().stream()
              .filter(actor -> actor.id().equals(where[1]))
              .flatMap(actor -> actor.employees().stream().boxed())
              .map(BigDecimal::valueOf)
              .toList();
      case "core" ->
          List.of(
              BigDecimal.valueOf(document.cluster().actors().stream().filter(Actor::core).count()));
      case "zones" ->
          document.programme().stream()
              .map(programme -> BigDecimal.valueOf(programme.zones().size()))
              .toList();
      case "initiative" ->
          document.cluster().initiative().flatMap(ClusterInitiative::founded).stream()
              .map(Year::getValue)
              .map(BigDecimal::valueOf)
              .toList();
      default -> throw new IllegalArgumentException(fact.where());
    };
  }

  private static List<String> words(CaseDocument document, Fact fact) {
    String[] where = fact.where().split(" ", 2);
    return switch (where[0]) {
      case "summary" -> document.summary().stream().toList();
      case "note" ->
          indicators(document, where[1]).flatMap(stated -> stated.note().stream()).toList();
      default -> throw new IllegalArgumentException(fact.where());
    };
  }

  private static Stream<StatedIndicator> indicators(CaseDocument document, String id) {
    return document.indicators().stream().filter(stated -> stated.indicator().equals(id));
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    List<Fact> used = FACTS.stream().filter(Fact::used).toList();
    List<Fact> told = FACTS.stream().filter(fact -> fact.use().equals("told")).toList();
    List<Fact> none = FACTS.stream().filter(fact -> fact.use().equals("none")).toList();
    page.append("# Quantities of the sources in the shipped cases\n\n");
    page.append(
        """
        The running text of the papers behind the rules states %s quantities. The shipped cases use %s of them in %s cases:
        a value of the case is the quantity, or is computed from it. %s are told in the words of a case and bear on no
        conclusion; %s appear in no case. Quantities of the papers' tables are not counted here. This page is made from
        `cluster-examples/embedding/src/test/resources/facts.csv`, which a test holds against the cases.

        """
            .formatted(
                FACTS.size(),
                used.size(),
                used.stream().map(Fact::caseName).distinct().count(),
                told.size(),
                none.size()));
    page.append(
        "## Used\n\n| quantity | figure | source | case | as |\n| --- | --- | --- | --- | --- |\n");
    used.forEach(
        fact ->
            row(
                page,
                fact,
                link(fact),
                "`"
                    + fact.where()
                    + "`"
                    + (fact.use().equals("derived") ? ", computed from it" : "")));
    page.append(
        "\n## Told only\n\n| quantity | figure | source | case | why not used |\n| --- | --- | --- | --- | --- |\n");
    told.forEach(fact -> row(page, fact, link(fact), fact.reason()));
    page.append(
        "\n## Not used\n\n| quantity | figure | source | why not |\n| --- | --- | --- | --- |\n");
    none.forEach(fact -> row(page, fact, fact.reason()));
    return page.toString();
  }

  private static String link(Fact fact) {
    Path file = Cases.FOLDER.relativize(Cases.file(fact.caseName()));
    return "[%s](../../cluster-examples/cases/%s)"
        .formatted(fact.caseName(), file.toString().replace('\\', '/'));
  }

  private static void row(StringBuilder page, Fact fact, String... cells) {
    String figure =
        (fact.value() + " " + fact.unit().replace('_', ' ')).strip()
            + (fact.period().isEmpty() ? "" : ", " + fact.period())
            + (fact.qualifier().isEmpty() ? "" : " (" + fact.qualifier() + ")");
    page.append(
            "| `%s` %s | "
                .formatted(fact.id(), fact.entity() + " " + fact.metric().replace('_', ' ')))
        .append(figure)
        .append(" | ")
        .append(fact.source() + ", " + fact.place())
        .append(" | ")
        .append(String.join(" | ", cells))
        .append(" |\n");
  }
}
