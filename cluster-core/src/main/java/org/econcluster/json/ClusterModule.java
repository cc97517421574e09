package org.econcluster.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.Year;
import java.util.List;
import java.util.OptionalDouble;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.type.MapType;

/** How values look in JSON that Jackson alone would read or write otherwise. */
final class ClusterModule {

  private ClusterModule() {}

  /** Returns the module: codes as strings, years as numbers, finite numbers, Guava collections. */
  static JacksonModule create() {
    SimpleModule module =
        new SimpleModule("econcluster") {
          private static final long serialVersionUID = 1L;

          @Override
          public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addDeserializers(new GuavaDeserializers());
          }
        };
    module.addSerializer(new TextSerializer<>(RegionCode.class));
    module.addSerializer(new TextSerializer<>(IndustryCode.class));
    module.addDeserializer(RegionCode.class, new RegionDeserializer());
    module.addDeserializer(IndustryCode.class, new IndustryDeserializer());
    module.addSerializer(new YearSerializer());
    module.addDeserializer(Year.class, new YearDeserializer());
    NumberDeserializer number = new NumberDeserializer();
    module.addDeserializer(Double.class, number);
    module.addDeserializer(double.class, number);
    module.addDeserializer(OptionalDouble.class, new OptionalNumberDeserializer());
    return module;
  }

  private static final class TextSerializer<T> extends StdSerializer<T> {

    TextSerializer(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      out.writeString(value.toString());
    }
  }

  private static final class RegionDeserializer extends StdDeserializer<RegionCode> {

    RegionDeserializer() {
      super(RegionCode.class);
    }

    @Override
    public RegionCode deserialize(JsonParser in, DeserializationContext context) {
      try {
        return RegionCode.of(text(in, context, RegionCode.class));
      } catch (IllegalArgumentException e) {
        throw context.instantiationException(RegionCode.class, e);
      }
    }
  }

  private static final class IndustryDeserializer extends StdDeserializer<IndustryCode> {

    IndustryDeserializer() {
      super(IndustryCode.class);
    }

    @Override
    public IndustryCode deserialize(JsonParser in, DeserializationContext context) {
      try {
        return IndustryCode.of(text(in, context, IndustryCode.class));
      } catch (IllegalArgumentException e) {
        throw context.instantiationException(IndustryCode.class, e);
      }
    }
  }

  private static String text(JsonParser in, DeserializationContext context, Class<?> type) {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      context.handleUnexpectedToken(type, in);
    }
    return in.getString();
  }

  private static final class YearSerializer extends StdSerializer<Year> {

    YearSerializer() {
      super(Year.class);
    }

    @Override
    public void serialize(Year year, JsonGenerator out, SerializationContext context) {
      out.writeNumber(year.getValue());
    }
  }

  private static final class YearDeserializer extends StdDeserializer<Year> {

    YearDeserializer() {
      super(Year.class);
    }

    @Override
    public Year deserialize(JsonParser in, DeserializationContext context) {
      if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        context.handleUnexpectedToken(Year.class, in);
      }
      try {
        return Year.of(in.getIntValue());
      } catch (DateTimeException e) {
        throw context.instantiationException(
            Year.class, new IllegalArgumentException("The year is out of range.", e));
      }
    }
  }

  /** Reads finite numbers only: no text, and nothing that overflows a double. */
  private static double number(JsonParser in, DeserializationContext context) {
    if (!in.currentToken().isNumeric()) {
      context.handleUnexpectedToken(double.class, in);
    }
    double value = in.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw context.instantiationException(
          double.class, new IllegalArgumentException("The number is too large."));
    }
    return value;
  }

  private static final class NumberDeserializer extends StdDeserializer<Double> {

    NumberDeserializer() {
      super(Double.class);
    }

    @Override
    public Double deserialize(JsonParser in, DeserializationContext context) {
      return number(in, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      return context.reportInputMismatch(double.class, "null");
    }
  }

  private static final class OptionalNumberDeserializer extends StdDeserializer<OptionalDouble> {

    OptionalNumberDeserializer() {
      super(OptionalDouble.class);
    }

    @Override
    public OptionalDouble deserialize(JsonParser in, DeserializationContext context) {
      return OptionalDouble.of(number(in, context));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
      return OptionalDouble.empty();
    }
  }

  /** Reads Guava's immutable collections through the JDK's, in the order of the document. */
  private static final class GuavaDeserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findCollectionDeserializer(
        CollectionType type,
        DeserializationConfig config,
        BeanDescription.Supplier description,
        TypeDeserializer elementType,
        ValueDeserializer<?> element) {
      if (type.hasRawClass(ImmutableList.class)) {
        return list(GuavaConverter.list(type, ImmutableList::copyOf));
      }
      if (type.hasRawClass(ImmutableSet.class)) {
        return list(GuavaConverter.list(type, GuavaConverter::distinct));
      }
      return null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findMapDeserializer(
        MapType type,
        DeserializationConfig config,
        BeanDescription.Supplier description,
        KeyDeserializer key,
        TypeDeserializer elementType,
        ValueDeserializer<?> element) {
      return type.hasRawClass(ImmutableMap.class)
          ? DeferredDeserializer.of(
              new StdConvertingDeserializer<>(GuavaConverter.map(type)), LogicalType.Map)
          : null;
    }

    private static ValueDeserializer<?> list(GuavaConverter<List<Object>> converter) {
      return DeferredDeserializer.of(
          new StdConvertingDeserializer<>(converter), LogicalType.Collection);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return type == ImmutableList.class
          || type == ImmutableSet.class
          || type == ImmutableMap.class;
    }
  }
}
