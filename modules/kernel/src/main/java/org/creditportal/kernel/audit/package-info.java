/** The audit trail: append-only, chained by digests, written in the transaction that it tells of. */
package org.creditportal.kernel.audit;
