/** All that other modules may know of credit records, their subjects and their import. */
package org.creditportal.records.api;
