package org.econcluster.rules.explanation;

import com.google.common.collect.ImmutableList;
import org.econcluster.rules.finding.FindingKind;

/**
 * A conclusion on the subject and the rules that draw it.
 *
 * @param kind what it is about
 * @param value the name of the value, a constant of the kind's enumeration
 * @param label the value for people
 * @param certainty certain or possible
 * @param estimated whether it rests on an estimate from incomplete inputs
 * @param rules the ids of the rules that draw it
 */
public record Conclusion(
    FindingKind kind,
    String value,
    String label,
    Certainty certainty,
    boolean estimated,
    ImmutableList<String> rules) {}
