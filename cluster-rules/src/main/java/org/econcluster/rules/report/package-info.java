/** What an assessment says, as a value that is written as JSON, text or a page for a browser. */
@NullMarked
package org.econcluster.rules.report;

import org.jspecify.annotations.NullMarked;
