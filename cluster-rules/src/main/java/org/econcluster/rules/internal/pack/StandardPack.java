package org.econcluster.rules.internal.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.drools.model.Model;
import org.econcluster.failure.Problems;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;

/**
 * Loads the pack that comes with the library: its tables from resources, its rules compiled when
 * the library was built, so that no compiler is needed.
 */
public final class StandardPack {

  /** The name of the pack. */
  public static final String NAME = "standard";

  /** The folder of the pack's resources, seen from the root of the class path. */
  public static final String FOLDER = "org/econcluster/rules/";

  /** The resource that names the class of each set's compiled rules: lines {@code SET=class}. */
  public static final String MODELS = "rule-models.txt";

  /** The tables that a set may have. */
  private static final ImmutableList<String> TABLES =
      ImmutableList.of("parameters.csv", "derived.csv", "criteria.csv");

  private StandardPack() {}

  /** Returns the standard pack; loaded once. */
  public static Pack get() {
    return Loaded.PACK;
  }

  private static Pack load() {
    Problems problems = new Problems();
    String manifestText = read(Manifest.PATH).orElseThrow();
    PackText manifest = new PackText("", ImmutableMap.of(Manifest.PATH, manifestText));
    ImmutableListMultimap<String, IndexedRule> rules =
        RuleIndexTable.read(read(RuleIndexTable.PATH).orElseThrow());
    ImmutableList.Builder<RuleSet> sets = ImmutableList.builder();
    ImmutableList.Builder<Parameter> parameters = ImmutableList.builder();
    for (Located<Manifest.Entry> row : Manifest.read(manifest, problems).rows()) {
      Manifest.Entry entry = row.value();
      SetTables tables = SetTables.read(textOf(entry.folder()), entry.folder(), problems);
      tables.parameters().rows().forEach(parameter -> parameters.add(parameter.value()));
      sets.add(
          new RuleSet(
              entry.set(),
              entry.folder(),
              entry.title(),
              entry.subjects(),
              values(tables.derived().rows()),
              values(tables.criteria().rows()),
              rules.get(entry.set())));
    }
    problems.throwIfAny();
    ImmutableMap<String, String> modelClasses = modelClasses();
    return new Pack(
        NAME,
        sets.build(),
        ParameterTable.of(parameters.build()),
        ImmutableList.of(),
        set -> instantiate(modelClasses.getOrDefault(set, "")));
  }

  private static PackText textOf(String folder) {
    ImmutableMap.Builder<String, String> files = ImmutableMap.builder();
    for (String table : TABLES) {
      String path = folder + "/" + table;
      read(path).ifPresent(text -> files.put(path, text));
    }
    return new PackText("", files.buildOrThrow());
  }

  private static ImmutableMap<String, String> modelClasses() {
    return ImmutableMap.copyOf(
        Splitter.on('\n')
            .omitEmptyStrings()
            .withKeyValueSeparator('=')
            .split(read(MODELS).orElseThrow()));
  }

  private static Model instantiate(String className) {
    try {
      return Class.forName(className, true, StandardPack.class.getClassLoader())
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules " + className + " do not load.", e);
    }
  }

  private static <T> ImmutableList<T> values(ImmutableList<Located<T>> rows) {
    return rows.stream().map(Located::value).collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> read(String path) {
    try (InputStream resource =
        StandardPack.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
      return resource == null
          ? Optional.empty()
          : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + path + " cannot be read.", e);
    }
  }

  /** Delays the loading until the pack is first asked for. */
  private static final class Loaded {
    static final Pack PACK = load();
  }
}
