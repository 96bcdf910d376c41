/** Liability cases. */
package org.creditportal.responsibility.domain.liability;
