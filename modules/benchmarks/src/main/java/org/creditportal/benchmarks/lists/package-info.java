/** The public list at a hundred thousand entries, cases for ten thousand, and withdrawals, beside the bare alternatives. */
package org.creditportal.benchmarks.lists;
