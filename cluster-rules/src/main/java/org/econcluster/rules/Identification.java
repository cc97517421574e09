package org.econcluster.rules;

import com.google.common.collect.ImmutableList;

/**
 * What the three approaches make of every cell of a table.
 *
 * @param cells the cells, in the order of the table
 * @param summary what they add up to, with the agreement matrix
 */
public record Identification(
    ImmutableList<CellIdentification> cells, IdentificationSummary summary) {}
