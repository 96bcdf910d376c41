/** Areas at work: proposed, decided on, carried to the tenant's directory and to the realm. */
package org.creditportal.responsibility.application.area;
