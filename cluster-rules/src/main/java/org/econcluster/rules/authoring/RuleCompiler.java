package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.internal.pack.CompiledRules;
import org.econcluster.rules.internal.pack.RuleModels;
import org.econcluster.rules.internal.pack.RuleSet;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles checked rules to classes with Drools' executable model. */
final class RuleCompiler {

  private static final String CLASS = ".class";

  private RuleCompiler() {}

  /**
   * The classes of compiled rules.
   *
   * @param classes byte code by class name with dots, in the order of the names
   * @param modelClass the class whose instance is the model of all rules
   */
  record Compiled(ImmutableSortedMap<String, byte[]> classes, String modelClass) {

    /** Returns the models of the sets that were compiled, out of a class loader of their own. */
    RuleModels load(List<RuleSet> sets) {
      return CompiledRules.of(sets, new CompiledRulesLoader(classes), modelClass);
    }
  }

  /**
   * Compiles the rules of sets.
   *
   * @throws InputException if the engine's compiler refuses a rule
   */
  static Compiled compile(Iterable<RuleSet> sets) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("org.econcluster", "compiled-pack", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    for (RuleSet set : sets) {
      if (!set.rules().isEmpty()) {
        files.write("src/main/resources/" + set.folder() + ".drl", RulePrinter.print(set.rules()));
      }
    }
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    Problems problems = new Problems();
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      problems.add(
          Problem.of(
              PackFailure.COMPILER_REFUSED,
              Place.of(message.getPath()),
              message.getText(),
              "Maybe this is a mistake of the library: please report it with the pack."));
    }
    problems.throwIfAny();
    InternalKieModule module = (InternalKieModule) ((KieBuilderImpl) builder).getKieModule();
    try {
      return read(module);
    } finally {
      services.getRepository().removeKieModule(module.getReleaseId());
    }
  }

  private static Compiled read(InternalKieModule module) {
    Map<String, byte[]> classes = new TreeMap<>();
    for (String file : module.getFileNames()) {
      if (file.endsWith(CLASS)) {
        String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        classes.put(name, module.getBytes(file));
      }
    }
    // The first by name: its helpers have longer ones. None where no set has a rule.
    String modelClass =
        classes.keySet().stream()
            .filter(name -> name.startsWith(RulePrinter.PACKAGE + ".Rules"))
            .findFirst()
            .orElse("");
    return new Compiled(ImmutableSortedMap.copyOf(classes), modelClass);
  }

  /** Defines compiled rules; everything else comes from the loader of this library. */
  private static final class CompiledRulesLoader extends ClassLoader {

    private final ImmutableSortedMap<String, byte[]> classes;

    CompiledRulesLoader(ImmutableSortedMap<String, byte[]> classes) {
      super(RuleCompiler.class.getClassLoader());
      this.classes = classes;
    }

    /** Compiled names do not tell packs apart, so those of the shipped pack must not be found. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!classes.containsKey(name)) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.get(name);
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}
