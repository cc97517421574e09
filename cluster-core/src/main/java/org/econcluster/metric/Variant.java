package org.econcluster.metric;

/**
 * One of the formulas that the literature gives for a measure.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the stable name, unique within the measure, of the form {@code choice=value}, several
 *     separated by a comma and a space; {@code plain} where the literature knows only one
 * @param formula the formula in plain text, in the notation of {@code docs/indicators/README.md}
 * @param lowest the smallest value that can occur, inclusive; may be infinite
 * @param highest the largest value that can occur, inclusive; may be infinite
 * @param undefined when the value is {@code NaN} or infinite, in a phrase; "never" if never
 * @param reference the key of the work that gives the formula
 */
public record Variant(
    String name,
    String formula,
    double lowest,
    double highest,
    String undefined,
    String reference) {}
