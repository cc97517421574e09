package org.econcluster.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Prepares another deserializer when a document first needs it.
 *
 * <p>Jackson prepares the deserializers of all types that a type can have parts of, which for a
 * case takes longer than to read one; most cases lack most kinds of parts.
 */
final class DeferredDeserializer extends ValueDeserializer<Object> {

  private final ValueDeserializer<?> unprepared;
  private final LogicalType type;
  private final @Nullable BeanProperty property;
  private volatile @Nullable ValueDeserializer<?> prepared;

  private DeferredDeserializer(
      ValueDeserializer<?> unprepared, LogicalType type, @Nullable BeanProperty property) {
    this.unprepared = unprepared;
    this.type = type;
    this.property = property;
  }

  static DeferredDeserializer of(ValueDeserializer<?> unprepared, LogicalType type) {
    return new DeferredDeserializer(unprepared, type, null);
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty of) {
    return new DeferredDeserializer(unprepared, type, of);
  }

  /** Several threads may prepare it at once, each alike. */
  private ValueDeserializer<?> prepared(DeserializationContext context) {
    ValueDeserializer<?> ready = prepared;
    if (ready == null) {
      ready = unprepared.createContextual(context, property);
      prepared = ready;
    }
    return ready;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) {
    return prepared(context).deserialize(in, context);
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return prepared(context).getNullValue(context);
  }

  @Override
  public @Nullable Object getEmptyValue(DeserializationContext context) {
    return prepared(context).getEmptyValue(context);
  }

  @Override
  public LogicalType logicalType() {
    return type;
  }
}
