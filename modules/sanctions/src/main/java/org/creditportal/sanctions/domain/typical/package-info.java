/** Typical cases and their steps. */
package org.creditportal.sanctions.domain.typical;
