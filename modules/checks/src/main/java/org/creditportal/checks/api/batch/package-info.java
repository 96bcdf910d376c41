/** Checks of many subjects at once. */
package org.creditportal.checks.api.batch;
