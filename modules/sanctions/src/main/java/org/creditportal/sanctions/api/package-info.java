/** Measures, cases and tasks, as other modules and pages see them. */
package org.creditportal.sanctions.api;
