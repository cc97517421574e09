package org.econcluster.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {

  @Test
  void sequencesThatSteerTerminalsAreDropped() {
    assertThat(PlainText.of("a\u001B[1;31mb\u009B0mc")).isEqualTo("abc");
    assertThat(PlainText.of("a\u001B]0;title\u0007b\u001B]8;;x\u001B\\c\u001Bd")).isEqualTo("abcd");
  }

  @Test
  void whiteSpaceBecomesSingleSpaces() {
    assertThat(PlainText.of("  a\r\n\tb\u00A0 c\u2028d ")).isEqualTo("a b c d");
  }

  @Test
  void charactersThatTurnTheDirectionAreDroppedAndJoinersStay() {
    assertThat(PlainText.of("\uFEFFa\u202Eb\u2066c\u200Ed")).isEqualTo("abcd");
    assertThat(PlainText.of("👩\u200D🌾 می\u200Cخواهم")).isEqualTo("👩\u200D🌾 می\u200Cخواهم");
  }

  @Test
  void halfASurrogatePairIsReplacedAndNonCharactersAreDropped() {
    assertThat(PlainText.of("a\uD83Db\uFFFFc")).isEqualTo("a\uFFFDbc");
  }

  @Test
  void textOfOtherScriptsStays() {
    assertThat(PlainText.of("Қостанай İstanbul שלום")).isEqualTo("Қостанай İstanbul שלום");
  }

  @Test
  void aTextIsCutOnlyBeyondItsLength() {
    assertThat(PlainText.shorten("abcd", 4)).isEqualTo("abcd");
    assertThat(PlainText.shorten("abcde", 4)).isEqualTo("abc…");
    assertThat(PlainText.shorten("ab cde", 4)).isEqualTo("ab…");
    assertThat(PlainText.shorten("😀😀😀", 2)).isEqualTo("😀…");
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(PlainText.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(PlainText.wrap("one two three", 8)).containsExactly("one two", "three");
    assertThat(PlainText.wrap("", 8)).containsExactly("");
    assertThat(PlainText.wrap("incomprehensible", 8)).containsExactly("incompr…");
  }
}
