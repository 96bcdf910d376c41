/** Casework in the container, on the real database, with two tenants of its own. */
package org.creditportal.systemtests.casework;
