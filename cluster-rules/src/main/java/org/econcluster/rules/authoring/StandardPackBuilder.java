package org.econcluster.rules.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.PackImage;
import org.econcluster.rules.internal.pack.StandardPack;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** Compiles the shipped pack while this library is built. */
final class StandardPackBuilder {

  /** More rules than there can be: compiled beside each other, they would change the names. */
  private static final String IN_TURN = String.valueOf(Integer.MAX_VALUE);

  private StandardPackBuilder() {}

  /**
   * Writes the compiled rules, and the image of the pack beside its tables. What is there already
   * is left alone, for the build takes a new date for a change. The same pack always gives the same
   * bytes.
   *
   * @param arguments the root of the resources that hold the pack, and the root to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]).resolve(StandardPack.FOLDER);
    Path root = Path.of(arguments[1]);
    Path folder = root.resolve(StandardPack.FOLDER);
    System.setProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, IN_TURN);
    Pack pack = PackFolder.readWhole(sources, StandardPack.NAME);
    RuleCompiler.Compiled compiled = RuleCompiler.compile(pack.sets());
    for (Map.Entry<String, byte[]> compiledClass : compiled.classes().entrySet()) {
      Path file = root.resolve(compiledClass.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      writeChanged(file, compiledClass.getValue());
    }
    writeChanged(folder.resolve(StandardPack.IMAGE), PackImage.write(pack, compiled.modelClass()));
  }

  private static void writeChanged(Path file, byte[] content) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      Files.write(file, content);
    }
  }
}
