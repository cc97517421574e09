/**
 * What assessments, developments, rankings and stabilities say, as JSON, text or a page for a
 * browser; drawings as files of their own.
 */
@NullMarked
package org.econcluster.rules.report;

import org.jspecify.annotations.NullMarked;
