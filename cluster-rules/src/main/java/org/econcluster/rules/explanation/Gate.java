package org.econcluster.rules.explanation;

/**
 * A criterion at which a conclusion fails or waits.
 *
 * @param criterion its id
 * @param sentence what it means to be met
 */
public record Gate(String criterion, String sentence) {}
