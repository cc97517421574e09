package org.econcluster.rules.internal.pack;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.econcluster.rules.index.IndexedRule;

/**
 * The rules of several sets as they were compiled together, given out set by set.
 *
 * <p>Together, because sets then share the classes of equal conditions and consequences, and most
 * of the time that compiled rules take to load goes into their classes.
 */
public final class CompiledRules implements RuleModels {

  private final Map<String, RuleSet> sets = new HashMap<>();
  private final Supplier<Map<String, Rule>> rules;

  private CompiledRules(List<RuleSet> sets, ClassLoader loader, String modelClass) {
    for (RuleSet set : sets) {
      this.sets.put(set.id(), set);
    }
    this.rules = Suppliers.memoize(() -> byId(instantiate(loader, modelClass)));
  }

  /**
   * Returns compiled rules; they are loaded when a model is first asked for.
   *
   * @param loader gives their classes
   * @param modelClass the class whose instance is the model of all rules
   */
  public static CompiledRules of(List<RuleSet> sets, ClassLoader loader, String modelClass) {
    return new CompiledRules(sets, loader, modelClass);
  }

  @Override
  public Model model(String set) {
    RuleSet wanted = sets.get(set);
    checkState(wanted != null, "The rules of set %s are not compiled.", set);
    ModelImpl model = new ModelImpl(set);
    for (IndexedRule rule : wanted.rules()) {
      model.addRule(rules.get().get(rule.id()));
    }
    return model;
  }

  private static Map<String, Rule> byId(Model model) {
    Map<String, Rule> byId = new HashMap<>();
    for (Rule rule : model.getRules()) {
      byId.put(rule.getName(), rule);
    }
    return byId;
  }

  private static Model instantiate(ClassLoader loader, String className) {
    try {
      return Class.forName(className, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules " + className + " do not load.", e);
    }
  }
}
