package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.econcluster.reference.References;
import org.econcluster.rules.finding.PolicyInstrument;
import org.junit.jupiter.api.Test;

final class InstrumentCatalogueTest {

  private final InstrumentCatalogue catalogue = InstrumentCatalogue.standard();

  @Test
  void everyInstrumentHasExactlyOneEntry() {
    assertThat(catalogue.all())
        .extracting(InstrumentCatalogue.Entry::instrument)
        .containsExactlyInAnyOrder(PolicyInstrument.values());
  }

  @Test
  void entriesComeInTheOrderOfUseAndNoTwoShareAPlace() {
    assertThat(catalogue.all())
        .isSortedAccordingTo(Comparator.comparingInt(InstrumentCatalogue.Entry::order))
        .extracting(InstrumentCatalogue.Entry::order)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyEntrySaysForWhomAndWhatForAndNamesItsSource() {
    assertThat(catalogue.all())
        .allSatisfy(
            entry -> {
              assertThat(entry.audience()).isNotBlank();
              assertThat(entry.addresses()).isNotBlank();
              assertThat(References.standard().find(entry.source())).isPresent();
            });
  }

  @Test
  void anInstrumentIsFoundByItself() {
    assertThat(catalogue.get(PolicyInstrument.INFRASTRUCTURE).audience())
        .isEqualTo("national and regional government");
  }
}
