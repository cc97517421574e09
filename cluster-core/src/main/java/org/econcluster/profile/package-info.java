/** What one cluster looks like: every indicator's value, or why there is none. */
@NullMarked
package org.econcluster.profile;

import org.jspecify.annotations.NullMarked;
