/** Finding one of a million records: the office's search, bare SQL, bare Lucene, and every name looked at to know what is right. */
package org.creditportal.benchmarks.search;
