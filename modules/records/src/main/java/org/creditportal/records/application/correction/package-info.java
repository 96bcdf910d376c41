/** Use cases of correcting records: proposed by one officer, decided by another. */
package org.creditportal.records.application.correction;
