/** Entries that other authorities decided, as their lists tell them. */
package org.creditportal.lists.domain.received;
