/** Use cases of records, files, and the repositories' way to the database. */
package org.creditportal.records.application;
