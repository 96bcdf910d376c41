/** A large penalty workbook, read by the portal's reader and by Apache POI's document model. */
package org.creditportal.benchmarks.xlsx;
