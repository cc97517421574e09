package org.econcluster.workbench;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.econcluster.Labelled;
import org.econcluster.failure.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands a value by its label, with hyphens for spaces, such as {@code not-applicable}. */
final class Labels<E extends Labelled> implements ITypeConverter<E> {

  private final ImmutableMap<String, E> values;

  /** Creates a converter to one of these values. */
  Labels(E[] values) {
    this.values = Maps.uniqueIndex(Arrays.asList(values), each -> each.label().replace(' ', '-'));
  }

  @Override
  public E convert(String word) {
    E value = values.get(word);
    if (value == null) {
      throw new TypeConversionException(
          "\"" + word + "\" is not known here.\n  " + Suggestion.cure(word, values.keySet()));
    }
    return value;
  }
}
