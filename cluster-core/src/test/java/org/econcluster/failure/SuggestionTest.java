package org.econcluster.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SuggestionTest {

  @Test
  void theClosestKnownWordIsNamed() {
    assertThat(Suggestion.cure("almaty-fod", List.of("karaganda", "almaty-food")))
        .isEqualTo("Maybe \"almaty-food\" was meant.");
  }

  @Test
  void twoNeighboursThatChangedPlacesAreOneSlip() {
    assertThat(Suggestion.closest("NORHT", List.of("NORTH", "SOUTH"))).hasValue("NORTH");
    assertThat(Suggestion.isSlip("NORHT", "NORTH")).isTrue();
    assertThat(Suggestion.isSlip("NHRTO", "NORTH")).isFalse();
    assertThat(Suggestion.isSlip("A12", "A21")).isFalse(); // other digits make another code
  }

  @Test
  void fewKnownWordsAreListedEachOnce() {
    assertThat(Suggestion.cure("x", List.of("SOUTH", "NORTH", "SOUTH", "NORTH")))
        .isEqualTo("Maybe one of these was meant: NORTH, SOUTH.");
  }

  @Test
  void nothingIsListedWhereNothingOrTooMuchIsKnown() {
    List<String> manyNames = IntStream.range(0, 16).mapToObj(i -> "name-" + i).toList();

    assertThat(Suggestion.cure("x", List.of())).isEmpty();
    assertThat(Suggestion.cure("?", manyNames)).isEmpty();
  }
}
