/** Inquiries and notices. */
package org.creditportal.responsibility.domain.supervision;
