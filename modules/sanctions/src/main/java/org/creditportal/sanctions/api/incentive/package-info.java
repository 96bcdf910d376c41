/** The green channel: incentives at the counter, and what came of them. */
package org.creditportal.sanctions.api.incentive;
