/** Editions of duties. */
package org.creditportal.responsibility.domain.duty;
