/** The publisher: what follows from events of the lists. */
package org.creditportal.disclosure.application;
