/** Typical cases: what came of a measure, told to the public as an example. */
package org.creditportal.sanctions.api.typical;
