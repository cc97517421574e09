/**
 * The rulebook once more, by hand and in plain Java: an evaluator that gives the conclusions only,
 * and an oracle for what unknown evidence leaves possible. Written from the rulebook and not from
 * the rules; knows neither the engine nor criteria.
 */
@NullMarked
package org.econcluster.rules.oracle;

import org.jspecify.annotations.NullMarked;
