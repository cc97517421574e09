package org.econcluster.embedding;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.econcluster.casefile.CaseFile;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.profile.ClusterCase;
import org.econcluster.profile.Profiles;
import org.junit.jupiter.api.Test;

/** Our location quotients against those that the U.S. Bureau of Labor Statistics publishes. */
final class PublishedQuotientsTest {

  /** Half a unit of the last of two decimals, and what the reference shares leave open. */
  private static final double ROUNDING = 0.005 + 0.00002;

  private final ClusterCase colorado = CaseFile.read(Cases.file("colorado"));

  @Test
  void everyPublishedQuotientOfColoradoIsOursWithinItsRounding() throws IOException {
    Map<String, IndicatorValue> ours =
        EveryCountyAndIndustry.cells(colorado)
            .collect(
                toImmutableMap(
                    ClusterCase::id,
                    cell -> Profiles.of(cell).find("location-quotient").orElseThrow()));
    Map<String, Double> published = published();

    assertThat(published).hasSize(2091);
    SoftAssertions.assertSoftly(
        softly ->
            published.forEach(
                (cell, quotient) -> {
                  IndicatorValue value = ours.get(cell);
                  softly.assertThat(value).as(cell).isNotNull();
                  if (value != null) {
                    softly.assertThat(value.isExact()).as(cell).isTrue();
                    softly
                        .assertThat(Math.abs(value.low() - quotient))
                        .as(cell)
                        .isLessThanOrEqualTo(ROUNDING);
                  }
                }));
  }

  @Test
  void aWithheldCellHasAQuotientBetweenBounds() {
    ClusterCase cell =
        EveryCountyAndIndustry.cells(colorado)
            .filter(each -> each.id().equals("08001-112"))
            .findFirst()
            .orElseThrow();

    assertThat(Profiles.of(cell).find("location-quotient"))
        .hasValueSatisfying(
            quotient -> {
              assertThat(quotient.low()).isZero();
              assertThat(quotient.high()).isFinite().isPositive();
            });
  }

  private static ImmutableMap<String, Double> published() throws IOException {
    List<String> lines =
        Files.readAllLines(Cases.file("colorado").resolveSibling("employment.csv"));
    return lines.stream()
        .skip(1)
        .map(line -> Splitter.on(',').splitToList(line))
        .filter(fields -> !fields.get(7).isEmpty())
        .collect(
            toImmutableMap(
                fields -> fields.get(0) + "-" + fields.get(1),
                fields -> Double.parseDouble(fields.get(7))));
  }
}
