/** Duties at work: proposed, decided on, carried to the realm. */
package org.creditportal.responsibility.application.duty;
