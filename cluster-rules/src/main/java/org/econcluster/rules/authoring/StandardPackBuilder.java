package org.econcluster.rules.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleIndexTable;
import org.econcluster.rules.internal.pack.StandardPack;

/** Compiles the shipped pack while this library is built. */
final class StandardPackBuilder {

  private StandardPackBuilder() {}

  /**
   * Writes the compiled rules, their index and the list of model classes beside the tables.
   *
   * @param arguments the root of the resources that hold the pack, and the root to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]).resolve(StandardPack.FOLDER);
    Path root = Path.of(arguments[1]);
    Path folder = root.resolve(StandardPack.FOLDER);
    Pack pack = PackFolder.readWhole(sources, StandardPack.NAME);
    RuleCompiler.Compiled compiled = RuleCompiler.compile(pack.sets());
    for (Map.Entry<String, byte[]> compiledClass : compiled.classes().entrySet()) {
      Path file = root.resolve(compiledClass.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, compiledClass.getValue());
    }
    write(folder.resolve(RuleIndexTable.PATH), RuleIndexTable.write(pack.rules()));
    StringBuilder models = new StringBuilder();
    compiled
        .modelClasses()
        .forEach((set, name) -> models.append(set).append('=').append(name).append('\n'));
    write(folder.resolve(StandardPack.MODELS), models.toString());
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
