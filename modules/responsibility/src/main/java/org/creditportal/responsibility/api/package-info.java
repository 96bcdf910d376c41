/** Bureaus and administrative areas of the current tenant, for all modules above. */
package org.creditportal.responsibility.api;
