package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.econcluster.indicator.Evidence;

/**
 * Where the value of an indicator comes from, or why there is none.
 *
 * <p>Inputs are named, not nested: each has a {@code ValueOrigin} of its own.
 *
 * @param indicator the indicator's id, of the catalogue or derived
 * @param name the indicator's name
 * @param unit the indicator's unit
 * @param low the smallest admissible value; empty where nothing bounds it
 * @param high the largest admissible value; empty where nothing bounds it
 * @param known whether anything is known of it
 * @param how how the value came to be known, for example "computed"; where it is not known, why
 * @param method how its parts or inputs make it; empty where nobody noted it
 * @param source the source of the value, or of the definition of a derived indicator; may be empty
 * @param year the year of observation; empty where it is not known
 * @param parts the numbers that it was computed from, each with its source
 * @param inputs the ids of the indicators that it is derived from
 */
public record ValueOrigin(
    String indicator,
    String name,
    String unit,
    OptionalDouble low,
    OptionalDouble high,
    boolean known,
    String how,
    String method,
    String source,
    OptionalInt year,
    ImmutableList<Evidence.Part> parts,
    ImmutableList<String> inputs) {}
