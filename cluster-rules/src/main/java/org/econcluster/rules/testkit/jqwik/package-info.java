/**
 * The generators of the testkit as arbitraries; needs the optional dependency {@code
 * net.jqwik:jqwik-api}.
 */
@NullMarked
package org.econcluster.rules.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
