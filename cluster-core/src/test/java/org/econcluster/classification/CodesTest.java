package org.econcluster.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CodesTest {

  @Test
  void aCodeIsItsText() {
    assertThat(RegionCode.of("KZ-ALM")).hasToString("KZ-ALM").isEqualTo(RegionCode.of("KZ-ALM"));
    assertThat(RegionCode.of("KZ-ALM").value()).isEqualTo("KZ-ALM");
    assertThat(IndustryCode.of("C10")).hasToString("C10").hasSameHashCodeAs(IndustryCode.of("C10"));
    assertThat(IndustryCode.of("C10").value()).isEqualTo("C10");
  }

  @Test
  void letterCaseMatters() {
    assertThat(RegionCode.of("kz")).isNotEqualTo(RegionCode.of("KZ"));
    assertThat(IndustryCode.of("c10")).isNotEqualTo(IndustryCode.of("C10"));
  }

  @Test
  void codesOfRegionsAndIndustriesAreNeverEqual() {
    assertThat(RegionCode.of("1")).isNotEqualTo(IndustryCode.of("1"));
  }

  @Test
  void codesAreOrderedByTheirText() {
    assertThat(RegionCode.of("10")).isLessThan(RegionCode.of("9"));
    assertThat(IndustryCode.of("Z")).isLessThan(IndustryCode.of("a"));
    assertThat(IndustryCode.of("a")).isEqualByComparingTo(IndustryCode.of("a"));
  }

  @Test
  void textsThatCannotBeCodesAreRefused() {
    assertThatThrownBy(() -> RegionCode.of(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The region code is blank.");
    assertThatThrownBy(() -> IndustryCode.of("")).hasMessage("The industry code is blank.");
    assertThatThrownBy(() -> IndustryCode.of("C10 "))
        .hasMessage("The industry code \"C10 \" must not have white space around it.");
  }
}
