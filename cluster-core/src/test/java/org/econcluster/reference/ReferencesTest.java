package org.econcluster.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReferencesTest {

  @Test
  void theStandardListNamesTheWorksThatRulesCite() {
    References standard = References.standard();

    assertThat(standard.all()).extracting(Reference::key).isSorted().doesNotHaveDuplicates();
    for (String key : List.of("Suinisheva2010", "Bolshakov", "Andersson2004", "Econcluster")) {
      assertThat(standard.find(key)).isPresent();
    }
  }

  @Test
  void everyCitationEndsAsASentence() {
    assertThat(References.standard().all())
        .allSatisfy(reference -> assertThat(reference.citation()).endsWith("."));
  }

  @Test
  void aKeyThatIsNotListedIsNotFound() {
    assertThat(References.standard().find("Nobody1900")).isEmpty();
  }

  @Test
  void aKeyIsAWord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reference("Porter 1990", "A work.", ""))
        .withMessage("The key (Porter 1990) must consist of letters and digits.");
  }

  @Test
  void aKeyStandsForOneWork() {
    Reference work = new Reference("Porter1990", "A work.", "");

    assertThatIllegalArgumentException().isThrownBy(() -> References.of(List.of(work, work)));
  }
}
