/** Matters in the register. */
package org.creditportal.checks.domain.register;
