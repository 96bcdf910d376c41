/** Reorganisations of bureaus. */
package org.creditportal.responsibility.domain.bureau;
