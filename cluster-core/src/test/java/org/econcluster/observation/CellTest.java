package org.econcluster.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CellTest {

  @Test
  void aCountOfNothingIsAZero() {
    assertThat(Cell.observed(0).status()).isEqualTo(CellStatus.ZERO);
    assertThat(Cell.observed(0.1).status()).isEqualTo(CellStatus.OBSERVED);
    assertThat(Cell.observed(0).value()).hasValue(0);
  }

  @Test
  void onlyCountsAndEstimatesHaveAValue() {
    assertThat(Cell.estimated(3).value()).hasValue(3);
    assertThat(Cell.suppressed(3, 3).value()).isEmpty();
    assertThat(Cell.missing().value()).isEmpty();
    assertThat(Cell.notApplicable().value()).isEmpty();
  }

  @Test
  void aCellCannotContradictItsStatus() {
    assertThatThrownBy(() -> new Cell(CellStatus.OBSERVED, new Bounds(1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A cell that is observed has one value, not Bounds[low=1.0, high=2.0].");
    assertThatThrownBy(() -> new Cell(CellStatus.ZERO, Bounds.exactly(1)))
        .hasMessage("A cell that is zero cannot hold 1.0.");
    assertThatThrownBy(() -> new Cell(CellStatus.NOT_APPLICABLE, Bounds.exactly(1)))
        .hasMessage("A cell that is not applicable cannot hold 1.0.");
  }

  @Test
  void boundsAreInOrderAndNotNegative() {
    assertThat(new Bounds(1, 1).isExact()).isTrue();
    assertThat(new Bounds(1, 2).isExact()).isFalse();
    assertThat(new Bounds(1, 2).contains(1)).isTrue();
    assertThat(new Bounds(1, 2).contains(2)).isTrue();
    assertThat(new Bounds(1, 2).contains(2.5)).isFalse();
    assertThat(new Bounds(1, 2).contains(0.5)).isFalse();
    assertThatThrownBy(() -> new Bounds(-1, 2))
        .hasMessage("The lower bound (-1.0) must be finite and not negative.");
    assertThatThrownBy(() -> new Bounds(Double.NaN, 2))
        .hasMessage("The lower bound (NaN) must be finite and not negative.");
    assertThatThrownBy(() -> new Bounds(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
        .hasMessage("The lower bound (Infinity) must be finite and not negative.");
    assertThatThrownBy(() -> new Bounds(2, 1))
        .hasMessage("The upper bound (1.0) must be at least the lower (2.0).");
    assertThatThrownBy(() -> new Bounds(2, Double.NaN))
        .hasMessage("The upper bound (NaN) must be at least the lower (2.0).");
  }

  @ParameterizedTest
  @EnumSource
  void aStatusHasAValueOrIsUncertainOrNeitherButNeverBoth(CellStatus status) {
    assertThat(status.hasValue() && status.isUncertain()).isFalse();
    assertThat(status.label()).isNotBlank();
    assertThat(CellStatus.ofStored(status.stored())).isEqualTo(status);
  }
}
