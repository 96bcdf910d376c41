/** Audited writes of many at once, beside the same lines in one chain whose end everybody waits for. */
package org.creditportal.benchmarks.audit;
