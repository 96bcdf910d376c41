/** Identifiers that the application assigns. */
package org.creditportal.kernel.identifier;
