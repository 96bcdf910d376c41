/** How rows reach the current tenant's database. */
package org.creditportal.kernel.persistence;
