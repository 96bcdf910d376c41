/** Reorganisations at work: proposed, decided on, told to the tenant and to its realm. */
package org.creditportal.responsibility.application.bureau;
