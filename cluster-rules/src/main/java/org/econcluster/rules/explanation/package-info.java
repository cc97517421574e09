/**
 * Why a conclusion was drawn, why another was not, what would change it, and what changed it from
 * one assessment to another.
 */
@NullMarked
package org.econcluster.rules.explanation;

import org.jspecify.annotations.NullMarked;
