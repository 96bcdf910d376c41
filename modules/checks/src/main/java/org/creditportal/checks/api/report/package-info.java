/** Credit reports that the office makes of what is on record. */
package org.creditportal.checks.api.report;
