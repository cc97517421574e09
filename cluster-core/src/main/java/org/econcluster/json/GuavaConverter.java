package org.econcluster.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;

/** Turns what Jackson reads by itself into a collection of Guava's. */
final class GuavaConverter<I> implements Converter<I, Object> {

  private final JavaType output;
  private final Function<TypeFactory, JavaType> input;
  private final Function<I, Object> copy;

  private GuavaConverter(
      JavaType output, Function<TypeFactory, JavaType> input, Function<I, Object> copy) {
    this.output = output;
    this.input = input;
    this.copy = copy;
  }

  /** Returns a converter that reads a list first. */
  static GuavaConverter<List<Object>> list(
      CollectionType type, Function<List<Object>, Object> copy) {
    return new GuavaConverter<>(
        type, types -> types.constructCollectionType(ArrayList.class, type.getContentType()), copy);
  }

  /** Returns a converter that reads a map first, in the order of the document. */
  static GuavaConverter<Map<Object, Object>> map(MapType type) {
    return new GuavaConverter<>(
        type,
        types ->
            types.constructMapType(LinkedHashMap.class, type.getKeyType(), type.getContentType()),
        ImmutableMap::copyOf);
  }

  /**
   * Returns the elements as a set.
   *
   * @throws IllegalArgumentException if one occurs twice
   */
  static ImmutableSet<Object> distinct(List<Object> elements) {
    ImmutableSet<Object> set = ImmutableSet.copyOf(elements);
    checkArgument(
        set.size() == elements.size(), "A value occurs twice in %s, which is a set.", elements);
    return set;
  }

  @Override
  public Object convert(DeserializationContext context, I value) {
    try {
      return copy.apply(value);
    } catch (NullPointerException e) {
      throw context.instantiationException(
          output.getRawClass(), new IllegalArgumentException("A list must not contain null.", e));
    } catch (IllegalArgumentException e) {
      throw context.instantiationException(output.getRawClass(), e);
    }
  }

  @Override
  public Object convert(SerializationContext context, I value) {
    return copy.apply(value);
  }

  @Override
  public JavaType getInputType(TypeFactory types) {
    return input.apply(types);
  }

  @Override
  public JavaType getOutputType(TypeFactory types) {
    return output;
  }
}
