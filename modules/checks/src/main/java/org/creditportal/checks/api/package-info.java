/** Credit checks, as pages and other modules see them. */
package org.creditportal.checks.api;
