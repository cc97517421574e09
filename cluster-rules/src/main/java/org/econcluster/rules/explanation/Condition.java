package org.econcluster.rules.explanation;

/**
 * One condition of a rule and whether it holds.
 *
 * @param text the condition as rules write it, for example {@code met("linked-members")}
 * @param criterion the criterion's id; empty where the condition asks for an earlier conclusion
 * @param holds whether it holds for certain, possibly or not at all
 */
public record Condition(String text, String criterion, Certainty holds) {}
