package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import org.econcluster.indicator.GapReason;
import org.econcluster.rules.finding.FindingKind;

/**
 * Something to find out because an open conclusion depends on it.
 *
 * @param indicator the indicator's id
 * @param name the indicator's name
 * @param unit the indicator's unit
 * @param definition how it is measured
 * @param reason why it is not known
 * @param bearsOn the kinds of conclusion that it would help to settle
 */
public record OpenQuestion(
    String indicator,
    String name,
    String unit,
    String definition,
    GapReason reason,
    ImmutableList<FindingKind> bearsOn) {}
