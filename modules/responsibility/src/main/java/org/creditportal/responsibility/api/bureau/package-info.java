/** Bureaus that are renamed, merged and split. */
package org.creditportal.responsibility.api.bureau;
