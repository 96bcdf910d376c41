/** The gate through which subjects are looked at, as modules see it that watch over subjects' rights. */
package org.creditportal.checks.api.gate;
