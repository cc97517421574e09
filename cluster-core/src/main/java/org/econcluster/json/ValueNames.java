package org.econcluster.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/**
 * What is a property of a value: the components of a record and what is declared as one, never a
 * method for its name alone, such as getX or isX.
 */
final class ValueNames extends DefaultAccessorNamingStrategy.Provider {

  private static final long serialVersionUID = 1;

  ValueNames() {
    super("set", "with", null, null, null);
  }

  @Override
  public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
    return new ComponentNames(config, type);
  }

  /** The components of a record. */
  private static final class ComponentNames extends DefaultAccessorNamingStrategy.RecordNaming {

    ComponentNames(MapperConfig<?> config, AnnotatedClass type) {
      super(config, type);
    }

    @Override
    public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
      return _fieldNames.contains(name) ? name : null;
    }

    @Override
    public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
      return null;
    }
  }
}
