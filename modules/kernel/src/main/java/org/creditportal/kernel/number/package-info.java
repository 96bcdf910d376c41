/** Numbers of official documents, consecutive within a year and without a gap (ADR 0039). */
package org.creditportal.kernel.number;
