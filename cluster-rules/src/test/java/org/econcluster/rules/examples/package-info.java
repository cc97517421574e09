/** Reads the examples of rules and criteria that lie as tables among the test resources. */
@NullMarked
package org.econcluster.rules.examples;

import org.jspecify.annotations.NullMarked;
