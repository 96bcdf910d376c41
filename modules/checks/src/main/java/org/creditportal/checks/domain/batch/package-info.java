/** Checks of many subjects at once, and their looks. */
package org.creditportal.checks.domain.batch;
