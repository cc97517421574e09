/**
 * From a cluster's case to an explained assessment: begin at {@link
 * org.econcluster.rules.Assessor}.
 */
@NullMarked
package org.econcluster.rules;

import org.jspecify.annotations.NullMarked;
