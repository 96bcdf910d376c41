/** Checks, their looks and what was answered. */
package org.creditportal.checks.api.check;
