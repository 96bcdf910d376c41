/** Reads bureaus and areas out of the tenant's files. */
package org.creditportal.responsibility.application;
