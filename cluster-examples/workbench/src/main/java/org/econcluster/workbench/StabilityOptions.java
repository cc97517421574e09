package org.econcluster.workbench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.econcluster.failure.Suggestion;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.rules.Variation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that ask in what share of draws conclusions hold. */
final class StabilityOptions {

  private static final int DRAWS = 1_000;

  @Option(
      names = "--stability",
      description = "Say in what share of draws each conclusion holds if evidence is off.")
  private boolean asked;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "How often evidence is drawn; default " + DRAWS + ".")
  private @Nullable Integer draws;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "A whole number; the same one gives the same draws. Default 1.")
  private @Nullable Long seed;

  @Option(
      names = "--errors",
      paramLabel = "INDICATOR=ERROR,...",
      converter = Errors.class,
      description = "How far measured values may be off, in their units.")
  private @Nullable Sizes errors;

  /** Errors by indicator. */
  record Sizes(ImmutableMap<String, Double> byIndicator) {}

  /** Whether the stability of conclusions is wanted. */
  boolean isAsked() {
    return asked;
  }

  /** Whether an option was given that only bears on stability. */
  boolean isRefined() {
    return draws != null || seed != null || errors != null;
  }

  /** The number of draws. */
  int draws() {
    return draws == null ? DRAWS : draws;
  }

  /** Returns how far the evidence may be off. */
  Variation variation(int threads) {
    return Variation.builder()
        .draws(draws())
        .seed(seed == null ? 1 : seed)
        .putAllErrors(errors == null ? ImmutableMap.of() : errors.byIndicator())
        .threads(threads)
        .build();
  }

  /** Understands errors such as {@code location-quotient=0.05,linked-share=0.02}. */
  static final class Errors implements ITypeConverter<Sizes> {
    @Override
    public Sizes convert(String text) {
      Map<String, Double> errors = new LinkedHashMap<>();
      for (String part : Splitter.on(',').trimResults().split(text)) {
        List<String> sides = Splitter.on('=').trimResults().splitToList(part);
        if (sides.size() != 2) {
          throw new TypeConversionException(
              "\""
                  + part
                  + "\" is not an indicator with its error.\n  Maybe it should be written"
                  + " like location-quotient=0.05.");
        }
        String id = sides.get(0);
        if (IndicatorCatalogue.standard().find(id).isEmpty()) {
          throw new TypeConversionException(
              "There is no indicator \""
                  + id
                  + "\".\n  "
                  + Suggestion.cure(
                      id,
                      IndicatorCatalogue.standard().all().stream().map(Indicator::id).toList()));
        }
        if (errors.put(id, size(id, sides.get(1))) != null) {
          throw new TypeConversionException("The indicator " + id + " has two errors.");
        }
      }
      return new Sizes(ImmutableMap.copyOf(errors));
    }

    private static double size(String id, String text) {
      if (text.matches("\\d*\\.?\\d+([eE][+-]?\\d{1,3})?")) {
        double size = Double.parseDouble(text);
        if (size > 0 && Double.isFinite(size)) {
          return size;
        }
      }
      throw new TypeConversionException(
          "The error \"" + text + "\" of " + id + " is not a number above 0.");
    }
  }
}
