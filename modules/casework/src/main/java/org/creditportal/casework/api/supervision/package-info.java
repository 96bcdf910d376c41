/** Figures of bureaus in a period, which modules offer to daily supervision and assessment. */
package org.creditportal.casework.api.supervision;
