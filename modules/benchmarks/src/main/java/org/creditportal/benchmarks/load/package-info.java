/** A million penalties: through the portal, and the same rows straight into tables of the same form. */
package org.creditportal.benchmarks.load;
