package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.econcluster.failure.Suggestion;
import org.econcluster.metric.DataKind;
import org.econcluster.metric.Metric;
import org.econcluster.metric.Metrics;
import org.econcluster.metric.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What a command line asks for.
 *
 * @param metrics measures of the catalogue, each once
 * @param quotients quotients on another base, each once
 * @param variant the one variant that is wanted; null for all
 * @param qualifier the one qualifier that is wanted; null for all
 */
record Wanted(
    ImmutableList<Metric> metrics,
    ImmutableList<Quotient> quotients,
    @Nullable String variant,
    @Nullable String qualifier) {

  private static final String BETWEEN = "; ";

  /** Finds what words name, after looking that it fits together. */
  static Wanted of(List<String> words, MetricsOptions options) {
    Metrics catalogue = Metrics.standard();
    List<String> ids = ids();
    if (words.isEmpty()) {
      throw options.usage(
          "A measure is missing.\n  Maybe location-quotient; --list tells all that there are.");
    }
    Set<Metric> metrics = new LinkedHashSet<>();
    Set<Quotient> quotients = new LinkedHashSet<>();
    for (String id : words) {
      Optional<Metric> metric = catalogue.find(id);
      Optional<Quotient> quotient = Quotient.ofId(id);
      metric.ifPresent(metrics::add);
      quotient.ifPresent(quotients::add);
      if (metric.isEmpty() && quotient.isEmpty()) {
        String cure = Suggestion.cure(id, ids);
        throw options.usage(
            "There is no measure \""
                + id
                + "\".\n  "
                + (cure.isEmpty() ? "Maybe --list helps: it tells all that there are." : cure));
      }
    }
    checkKind(metrics, quotients, options);
    checkBases(quotients, options);
    options.check();
    String named = options.variant;
    if (named == null) {
      return new Wanted(ImmutableList.copyOf(metrics), ImmutableList.copyOf(quotients), null, null);
    }
    int end = named.indexOf(BETWEEN);
    String variant = end < 0 ? named : named.substring(0, end);
    for (Metric metric : metrics) {
      if (metric.variant(variant).isEmpty()) {
        List<String> known = metric.variants().stream().map(Variant::name).toList();
        throw options.usage(
            "The measure "
                + metric.id()
                + " has no variant \""
                + variant
                + "\".\n  "
                + Suggestion.closest(variant, known)
                    .map(close -> "Maybe \"" + close + "\" was meant.")
                    .orElse("Maybe one of: " + String.join(" | ", known) + "."));
      }
    }
    return new Wanted(
        ImmutableList.copyOf(metrics),
        ImmutableList.copyOf(quotients),
        variant,
        end < 0 ? null : named.substring(end + BETWEEN.length()));
  }

  /** Returns the ids of everything that can be computed. */
  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    Metrics.standard().all().forEach(metric -> ids.add(metric.id()));
    ids.addAll(Quotient.ids());
    return ids;
  }

  private static void checkKind(
      Set<Metric> metrics, Set<Quotient> quotients, MetricsOptions options) {
    Optional<DataKind> stated = options.statedKind();
    if (stated.isEmpty()) {
      return;
    }
    DataKind kind = stated.get();
    for (Metric metric : metrics) {
      if (metric.kind() != kind) {
        throw wrongKind(metric.id(), metric.kind(), kind, options);
      }
    }
    for (Quotient quotient : quotients) {
      if (kind != DataKind.ACTIVITY) {
        throw wrongKind(quotient.id(), DataKind.ACTIVITY, kind, options);
      }
    }
  }

  private static RuntimeException wrongKind(
      String id, DataKind needed, DataKind stated, MetricsOptions options) {
    return options.usage(
        "The measure "
            + id
            + " is computed from "
            + needed.label()
            + ", not from "
            + stated.label()
            + ".\n  Maybe --kind "
            + needed.id()
            + " was meant; it can also be left out.");
  }

  private static void checkBases(Set<Quotient> quotients, MetricsOptions options) {
    if (quotients.contains(Quotient.OUTPUT) && options.product == null && options.income == null) {
      throw options.usage(
          "The output-quotient needs the regions' product.\n  Maybe --product FILE was forgotten.");
    }
    if (quotients.contains(Quotient.PER_CAPITA) && options.population == null) {
      throw options.usage(
          "The per-capita-quotient needs the population.\n"
              + "  Maybe --population FILE was forgotten.");
    }
  }

  /** The variants of a measure that are wanted. */
  List<Variant> variants(Metric metric) {
    return metric.variants().stream()
        .filter(each -> variant == null || each.name().equals(variant))
        .toList();
  }

  /** Whether a value is wanted, by its qualifier. */
  boolean isWanted(String given) {
    return qualifier == null || qualifier.equals(given);
  }
}
