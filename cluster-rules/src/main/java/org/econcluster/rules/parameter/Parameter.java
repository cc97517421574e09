package org.econcluster.rules.parameter;

import java.time.LocalDate;

/**
 * A threshold or weight from a date on, with the authority for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the stable name, a set and a word, for example {@code life.linked-share}
 * @param value the number; finite
 * @param unit the unit of the number, that of the indicator it is compared with
 * @param validFrom the first day on which the value holds
 * @param lastReviewed the day on which a person last looked at the value
 * @param authority who stands behind the number
 * @param source the key of the work that gives or suggests it
 * @param note why this number, in a sentence
 */
public record Parameter(
    String id,
    double value,
    String unit,
    LocalDate validFrom,
    LocalDate lastReviewed,
    Authority authority,
    String source,
    String note) {}
