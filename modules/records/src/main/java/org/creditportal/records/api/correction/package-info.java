/** Correcting, withdrawing, reinstating and withholding what is on record, and how it became what it is. */
package org.creditportal.records.api.correction;
