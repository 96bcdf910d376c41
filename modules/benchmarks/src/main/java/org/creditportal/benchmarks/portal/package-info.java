/** A whole installation of the portal for one benchmark, and its API as bureaus' systems and officers call it. */
package org.creditportal.benchmarks.portal;
