/** Marks of key supervision, and inspections drawn by lot. */
package org.creditportal.sanctions.domain.supervision;
