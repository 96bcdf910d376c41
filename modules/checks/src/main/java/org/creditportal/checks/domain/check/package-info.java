/** Checks in their steps, and the looks that they keep. */
package org.creditportal.checks.domain.check;
