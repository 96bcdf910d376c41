/** Reports of others that applicants hand in for a matter. */
package org.creditportal.checks.api.outside;
