package org.econcluster.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.econcluster.reference.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the catalogue of measures to what its pages and users rely on. */
final class CatalogueTest {

  static List<Metric> metrics() {
    return Metrics.standard().all();
  }

  @Test
  void noTwoMeasuresHaveOneId() {
    assertThat(metrics().stream().map(Metric::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void aMeasureIsDescribedInFull(Metric metric) {
    assertThat(metric.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(metric.keys()).isNotBlank();
    assertThat(metric.concept()).isNotBlank();
    assertThat(metric.indicator().unit()).isNotBlank();
    assertThat(metric.indicator().definition()).isNotBlank().doesNotEndWith(".");
    assertThat(References.standard().find(metric.indicator().reference()))
        .as(metric.indicator().reference())
        .isPresent();
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void aVariantHasAFormulaARangeAndASource(Metric metric) {
    assertThat(metric.variants().stream().map(Variant::name)).doesNotHaveDuplicates();
    for (Variant variant : metric.variants()) {
      assertThat(variant.name()).matches("plain|[a-z0-9-]+=[^,;]+(, [a-z0-9-]+=[^,;]+)*");
      assertThat(variant.formula()).as(variant.name()).isNotBlank();
      assertThat(variant.undefined()).as(variant.name()).isNotBlank();
      assertThat(variant.lowest()).as(variant.name()).isLessThanOrEqualTo(variant.highest());
      assertThat(References.standard().find(variant.reference()))
          .as(variant.reference())
          .isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void aFigureIsThatOfAVariantAndHasASourceAndAReason(Metric metric) {
    for (Figure figure : metric.figures()) {
      assertThat(figure.variant().isEmpty() || metric.variant(figure.variant()).isPresent())
          .as(figure.toString())
          .isTrue();
      assertThat(figure.name()).isNotBlank();
      assertThat(figure.why()).isNotBlank().doesNotEndWith(".");
      assertThat(References.standard().find(figure.reference())).as(figure.reference()).isPresent();
    }
  }

  /** A figure in the name of a variant is the figure that it is computed with. */
  @ParameterizedTest
  @MethodSource("metrics")
  void aFigureAgreesWithTheNameOfItsVariant(Metric metric) {
    for (Figure figure : metric.figures()) {
      for (String choice : figure.variant().split(", ")) {
        if (choice.startsWith(figure.name() + "=")) {
          assertThat(Double.parseDouble(choice.substring(choice.indexOf('=') + 1)))
              .isEqualTo(figure.value());
        }
      }
    }
  }

  @Test
  void noFigureIsOfAnUnknownMeasure() {
    assertThat(MetricTables.figures().keySet())
        .isSubsetOf(metrics().stream().map(Metric::id).toList());
  }

  @ParameterizedTest
  @MethodSource("goldenPrefixes")
  void everyGoldenPrefixIsAnId(String prefix) {
    assertThat(Metrics.standard().find(prefix)).as(prefix).isPresent();
  }

  /** The prefixes of golden files, as ids. */
  static Stream<String> goldenPrefixes() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(CatalogueTest.class.getResource("golden/expected")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .map(name -> name.substring(0, name.indexOf("__")))
          .map(prefix -> prefix.toLowerCase(Locale.ROOT).replace('_', '-'))
          .distinct()
          .sorted()
          .toList()
          .stream();
    }
  }
}
