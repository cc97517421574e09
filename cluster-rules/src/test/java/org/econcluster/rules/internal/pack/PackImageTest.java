package org.econcluster.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackImageTest {

  private static final Pack PACK = StandardPack.get();
  private static final String CLASS = "compiled.Rules";

  @Test
  void whatIsReadEqualsWhatWasWritten() throws IOException {
    PackImage.Contents read = PackImage.read(PackImage.write(PACK, CLASS));

    assertThat(read.name()).isEqualTo(PACK.name());
    assertThat(read.sets()).isEqualTo(PACK.sets());
    assertThat(read.parameters().rows()).isEqualTo(PACK.parameters().rows());
    assertThat(read.modelClass()).isEqualTo(CLASS);
  }

  @Test
  void equalPacksHaveEqualBytes() throws IOException {
    byte[] image = PackImage.write(PACK, CLASS);
    PackImage.Contents read = PackImage.read(image);
    Pack again =
        new Pack(read.name(), read.sets(), read.parameters(), PACK.changes(), PACK.models());

    assertThat(PackImage.write(again, read.modelClass())).isEqualTo(image);
  }

  @Test
  void anImageThatIsCutOffIsRefused() {
    byte[] image = PackImage.write(PACK, CLASS);

    assertThatThrownBy(() -> PackImage.read(Arrays.copyOf(image, image.length - 1)))
        .isInstanceOf(EOFException.class);
  }
}
