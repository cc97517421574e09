package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Loads the pack that comes with the library: its tables and rules as they were checked, and its
 * rules as they were compiled, when the library was built, so that no compiler is needed.
 */
public final class StandardPack {

  /** The name of the pack. */
  public static final String NAME = "standard";

  /** The folder of the pack's resources, seen from the root of the class path. */
  public static final String FOLDER = "org/econcluster/rules/";

  /** The resource in that folder that holds the {@linkplain PackImage image} of the pack. */
  public static final String IMAGE = "standard-pack.bin";

  private StandardPack() {}

  /** Returns the standard pack; loaded once. */
  public static Pack get() {
    return Loaded.PACK;
  }

  private static Pack load() {
    PackImage.Contents contents = image();
    return new Pack(
        contents.name(),
        contents.sets(),
        contents.parameters(),
        ImmutableList.of(),
        CompiledRules.of(
            contents.sets(), StandardPack.class.getClassLoader(), contents.modelClass()));
  }

  private static PackImage.Contents image() {
    try (InputStream resource =
        Objects.requireNonNull(
            StandardPack.class.getClassLoader().getResourceAsStream(FOLDER + IMAGE), IMAGE)) {
      return PackImage.read(resource.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + IMAGE + " cannot be read.", e);
    }
  }

  /** Delays the loading until the pack is first asked for. */
  private static final class Loaded {
    static final Pack PACK = load();
  }
}
