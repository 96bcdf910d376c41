/** Timeliness: its services and stores. */
package org.creditportal.records.application.timeliness;
