/** The transactional outbox: what must follow from a change, follows. */
package org.creditportal.kernel.outbox;
